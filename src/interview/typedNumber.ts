import { timesText } from './decimal.ts'
import { type Parsed, refused, understood } from './errors.ts'
import { tidyTyped } from './typedText.ts'

/** What may stand around a number of some quantity. */
export interface Surroundings {
  /** Matches words before the number, from the start. */
  readonly before?: RegExp
  /** Matches words after it, to the end. */
  readonly after: RegExp
  /** Whether 千, 万 and 亿 are read. */
  readonly units: boolean
}

/** Longer numbers are past every limit; they are cut here so that arithmetic stays exact. */
const MOST_DIGITS = 15
const unitFactors = { 千: 1000, 万: 10_000, 亿: 100_000_000, 万亿: 1_000_000_000_000 } as const

/**
 * Reads one number of 0 or more out of typed text, as exact decimal text ("１，２３４．5元" -> "1234.5").
 * 万 and 千 are read where they can mean one thing only: 1.2万, 1万2千, 1万2000, 3千; not 1万2, which is said for
 * 12000 and looks like 10002. Plain spaces group thousands unless every group has three digits: "600 800" is
 * more likely two amounts than one of half a million.
 */
export function readNumber(text: string, { before, after, units }: Surroundings): Parsed<string> {
  const tidy = tidyTyped(text)
  if (tidy === '') return refused('empty')
  if (/\d ?(元|块)? ?[-~至到] ?\d/.test(tidy) || /\d(\n|, )\d/.test(tidy)) return refused('twoNumbers')
  const bare = tidy
    .replace(/[.,]$/, '')
    .replace(before ?? /^$/, '')
    .replace(after, '')
    .trim()
  const allowed = units ? /^[-+负\d.,千万亿\s]*$/ : /^[-+负\d.,\s]*$/
  if (!allowed.test(bare)) return refused('onlyDigits')
  if (/^[-负] ?\d/.test(bare)) return refused('negative')
  return readUnits(bare.replace(/^\+/, ''))
}

function readUnits(text: string): Parsed<string> {
  const [, number, unit] = /^([^千万亿]*?) ?(千|万亿|万|亿)$/.exec(text) ?? []
  if (number !== undefined && isUnit(unit)) return scaled(number, unitFactors[unit])
  const [, wan, thousands, rest] = /^(\d{1,9})万([1-9])千(\d{3})?$/.exec(text) ?? []
  if (wan !== undefined && thousands !== undefined) return sum(wan, 10_000, `${thousands}${rest ?? '000'}`)
  const [, tens, fourDigits] = /^(\d{1,9})万(\d{4})$/.exec(text) ?? []
  if (tens !== undefined && fourDigits !== undefined) return sum(tens, 10_000, fourDigits)
  const [, kilos, threeDigits] = /^(\d{1,9})千(\d{3})$/.exec(text) ?? []
  if (kilos !== undefined && threeDigits !== undefined) return sum(kilos, 1000, threeDigits)
  return /[千万亿]/.test(text) ? refused('unclearUnit') : scaled(text, 1)
}

function isUnit(text: string | undefined): text is keyof typeof unitFactors {
  return text !== undefined && text in unitFactors
}

/** Whole units and a rest that fills the places below them: at most 13 digits, so plain integers are exact. */
function sum(whole: string, factor: number, rest: string): Parsed<string> {
  return understood(String(Number(whole) * factor + Number(rest)))
}

function scaled(text: string, factor: number): Parsed<string> {
  const plain = ungrouped(text)
  if (!plain.ok) return plain
  const [whole = '', decimals = ''] = plain.value.split('.')
  const digits = whole.replace(/^0+(?=\d)/, '') || '0'
  if (digits.length > MOST_DIGITS) return refused('tooLarge')
  if (decimals.length > MOST_DIGITS) return refused('tooManyDecimals')
  const number = decimals === '' ? digits : `${digits}.${decimals}`
  return understood(factor === 1 ? number : timesText(number, factor))
}

/** Digits with an optional fraction, thousands separators taken out. */
function ungrouped(text: string): Parsed<string> {
  if (/^(\d+(\.\d+)?|\.\d+)$/.test(text)) return understood(text)
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return understood(text.replace(/,/g, ''))
  // A narrow or unbreakable space is typeset, never typed between two numbers.
  if (
    /^\d{1,3}([\u00A0\u2007\u2009\u202F]\d{3})+(\.\d+)?$/.test(text) ||
    /^\d{1,2}( \d{3})+(\.\d+)?$/.test(text)
  )
    return understood(text.replace(/\s/g, ''))
  if (/\d\s\d/.test(text)) return refused('twoNumbers')
  return refused(/^[\d.]*,[\d.,]*$/.test(text) && /\d/.test(text) ? 'unclearCommas' : 'notANumber')
}
