import { type Read, unchosen } from './form.ts'

/** What a figure that cannot vary was read as: two numbers typed into it are not answered with "it varies". */
export function steady<T>(read: Read<T>): Read<T> {
  return read.ok || read.error.code !== 'twoNumbers' ? read : unchosen('oneNumber', read.error.part)
}
