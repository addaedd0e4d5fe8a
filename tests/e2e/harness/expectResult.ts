import type { Locator } from '@playwright/test'
import type { ProgrammeId } from '../../../src/policy/index.ts'
import type { ExpectedProgramme } from '../../golden/golden.ts'
import { expect } from './test.ts'
import type { Visitor } from './visitor.ts'

/** From here on an upper end is that of a domain, never a sum that somebody could get. */
const ENDLESS_FEN = 50_000_000

/** The card that speaks of a programme, alone or together with others, in the open or folded. */
export function cardOf({ page, say }: Visitor, programme: ProgrammeId): Locator {
  const separator = literal(say('app.separator'))
  const name = literal(say(`programme.${programme}.name`))
  const heading = page.getByRole('heading', {
    name: new RegExp(`(^|${separator})${name}($|${separator})`),
    includeHidden: true,
  })
  return page.getByRole('article', { includeHidden: true }).filter({ has: heading })
}

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Fen a year as yuan a month, half up to the fen: 732000 -> "610", 735000 -> "612.50". In whole numbers only. */
export function monthly(fenAYear: number): string {
  const fen = Math.floor((fenAYear + 6) / 12)
  const yuan = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  const rest = fen % 100
  return rest === 0 ? yuan : `${yuan}.${String(rest).padStart(2, '0')}`
}

/** The words and figures of a family's amount, in reading order. */
function amountParts(
  { say }: Visitor,
  { lo, hi }: { readonly lo: number; readonly hi: number },
  isPerhaps: boolean,
): readonly string[] {
  const big = (form: string) => say(`amount.${isPerhaps ? 'ifGranted' : 'big'}.family${form}`)
  const unit = say('amount.big.unit')
  if (hi < 6) return [say('amount.underAFen')]
  // By a standard that is only known to be no lower, in whole yuan; nothing to expect below one, as all is possible.
  if (hi >= ENDLESS_FEN) return lo < 1200 ? [] : [big('Floor'), monthly(1200 * Math.floor(lo / 1200)), unit]
  if (lo === hi) return [big(''), monthly(lo), unit]
  if (lo < 6) return [big('UpTo'), monthly(hi), unit]
  return [big(''), monthly(lo), say('amount.big.to'), monthly(hi), unit]
}

/** The card has the outcome in words and, for the family's own amount, exactly the expected figures. */
export async function expectProgramme(
  visitor: Visitor,
  programme: ProgrammeId,
  expected: ExpectedProgramme,
): Promise<void> {
  const { page, say } = visitor
  // Who receives help already has one card, named by what they receive.
  const isReceiving = expected.outcome === 'alreadyReceiving'
  const word = say(`outcome.${expected.outcome}.word`)
  const card = isReceiving ? page.getByRole('article').filter({ hasText: word }) : cardOf(visitor, programme)
  await expect(card).toContainText(word)
  const shows = expected.outcome === 'probablyYes' || expected.outcome === 'perhaps'
  for (const least of Object.values(expected.atLeastPerYearFen ?? {}))
    await expect(card).toContainText(monthly(least))
  if (programme !== 'dibao' || !shows || expected.amountPerYearFen === undefined) return
  // No sum is raised that only a rule which nobody has seen could bring.
  if (expected.onlyHope === true) return expect(card.locator('.amount')).toHaveCount(0)
  const isPerhaps = expected.outcome === 'perhaps'
  const parts = amountParts(visitor, expected.amountPerYearFen, isPerhaps).map(literal)
  await expect(card).toContainText(new RegExp(parts.join('\\s*')))
}
