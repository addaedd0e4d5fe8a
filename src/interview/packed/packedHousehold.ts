import { placeCodes } from '../../policy/places/places.ts'
import {
  answerDates,
  answerLimits,
  householdQuestions,
  memberQuestions,
  questions,
} from '../../policy/questions.ts'
import type { PartialHousehold } from '../household.ts'
import { parsePartialHousehold } from '../partialHousehold.ts'
import { packDigits, unpackDigits } from './mixedRadix.ts'
import { putHousehold, takeHousehold } from './packedAnswers.ts'

/** The way of writing, told by the first digit; to be raised with every change in this folder. */
const FORMAT = '1'
const SCHEMA_DIGITS = 6
const CHECK_DIGITS = 8
/** The largest prime of eight digits: one changed digit always changes what is left over. */
const CHECK_PRIME = 99_999_989n
/** Far more than twenty people can say; longer ones are not worth the counting. */
const LONGEST = 8000
const digitsOnly = /^[0-9]+$/

export type Unpacked =
  | { readonly ok: true; readonly household: PartialHousehold }
  | { readonly ok: false; readonly problem: 'foreign' | 'damaged' | 'otherVersion' }

/**
 * Answers as decimal digits, which a QR code holds in little room: the way of writing, the questions they answer,
 * the answers, a checksum. No name and no number of a person is in them, since none is ever asked.
 */
export function packHousehold(household: PartialHousehold): string {
  const body = packDigits((put) => putHousehold(household, put))
  const text = FORMAT + schema() + body.toString()
  return text + checkOf(text)
}

/** The answers in such digits, or why they cannot be used. Anything may be passed in; never throws. */
export function unpackHousehold(text: string): Unpacked {
  if (!digitsOnly.test(text) || text.length > LONGEST) return refuse('foreign')
  const head = text.slice(0, -CHECK_DIGITS)
  const bodyStart = FORMAT.length + SCHEMA_DIGITS
  if (head.length <= bodyStart || text !== head + checkOf(head)) return refuse('damaged')
  if (head.slice(0, bodyStart) !== FORMAT + schema()) return refuse('otherVersion')
  const json = unpackDigits(BigInt(head.slice(bodyStart)), takeHousehold)
  const read = parsePartialHousehold(JSON.stringify(json))
  // What would be written otherwise was not written here.
  return read.ok && packHousehold(read.household) === text ? read : refuse('foreign')
}

const refuse = (problem: 'foreign' | 'damaged' | 'otherVersion') => ({ ok: false, problem }) as const

const checkOf = (text: string): string => (BigInt(text) % CHECK_PRIME).toString().padStart(CHECK_DIGITS, '0')

let known: string | undefined

/** Says which questions with which options the answers are to: of another build, they are not understood. */
function schema(): string {
  known ??= hash(
    JSON.stringify([
      [...householdQuestions, ...memberQuestions].map((id) => [id, questions[id]]),
      [placeCodes, answerLimits, answerDates],
    ]),
  )
  return known
}

/** FNV-1a of 32 bits, cut to its last digits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return String(value % 10 ** SCHEMA_DIGITS).padStart(SCHEMA_DIGITS, '0')
}
