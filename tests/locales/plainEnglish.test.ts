import { describe, expect, it } from 'vitest'
import { catalog, countHan } from './catalog.ts'

const messages = [...catalog('en')]

describe('the English words', () => {
  it('hold no Chinese but the legal term in brackets', () => {
    expect(messages.filter(([, text]) => countHan(text.replace(/\([^()]*\)/g, '')) > 0)).toEqual([])
  })

  it('name a person only at the head of a line, so that “You” needs no other verb than “Child 2”', () => {
    expect(messages.filter(([, text]) => text.includes('{who}') && !/^\{who\}: [^{}]*/.test(text))).toEqual(
      [],
    )
    expect(messages.filter(([, text]) => (text.match(/\{who\}/g)?.length ?? 0) > 1)).toEqual([])
  })

  it('are British', () => {
    const american =
      /\b(program|labor|honor|recogniz\w*|authoriz\w*|center|check mark|license plate|enroll)\b/i
    expect(messages.filter(([, text]) => american.test(text))).toEqual([])
  })
})
