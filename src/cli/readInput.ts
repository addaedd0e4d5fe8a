import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { accept, type Read } from '../interview/householdProblem.ts'
import { errorCode } from './errorCode.ts'

/**
 * The text of a file, or of standard input for `-`, without its byte order mark.
 * @param folder where a relative path starts
 */
export async function readInput(file: string, folder: string): Promise<Read<string>> {
  let bytes: Uint8Array
  try {
    bytes = file === '-' ? await buffer(process.stdin) : await readFile(resolve(folder, file))
  } catch (error) {
    return refused(errorCode(error), 'a file that can be read')
  }
  try {
    return accept(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return refused('other bytes', 'text in UTF-8')
  }
}

function refused(value: string, expected: string): Read<never> {
  return { ok: false, problem: { path: 'file', value, expected } }
}
