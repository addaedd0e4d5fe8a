import type { Assessment } from '../../src/policy/index.ts'
import { fenOf } from './compareMoney.ts'
import type { Fact, Judge } from './fact.ts'
import type { BookResult } from './index.ts'
import type { Months } from './personMost.ts'

type App = Assessment['programmes']['temporary']
type AppMonths = NonNullable<App['personMost']>['usual']

/** What 临时救助 comes to at most: quick aid, and a person's share in months of the standard. */
export function temporaryMoney(
  { programmes: { temporary: app } }: Assessment,
  book: BookResult,
  judge: Judge,
): Fact[] {
  const { onceAtMost: quick, personMost } = book.temporary
  return [
    judge(
      'quick aid',
      app.onceAtMost ? `${app.onceAtMost.lo}..${app.onceAtMost.hi}` : '',
      quick ? `${fenOf(quick)}..${fenOf(quick)}` : '',
    ),
    judge('months of aid', appMonths(app.personMost?.usual), bookMonths(personMost?.usual)),
    judge('months of aid in hard cases', appMonths(app.personMost?.hard), bookMonths(personMost?.hard)),
  ]
}

/** The same where not all is known: what the book gives is among what the app holds possible. */
export function temporaryMoneyInside(
  { programmes: { temporary: app } }: Assessment,
  book: BookResult,
): Fact[] {
  const { onceAtMost, personMost } = book.temporary
  return [
    ...inside('quick aid', app.onceAtMost, onceAtMost && fenOf(onceAtMost)),
    ...monthsInside('months of aid', app.personMost?.usual, personMost?.usual),
    ...monthsInside('months of aid in hard cases', app.personMost?.hard, personMost?.hard),
  ]
}

function appMonths(most: AppMonths | null | undefined): string {
  return most ? `${most.months} months ${most.fen.lo}..${most.fen.hi}` : ''
}

function bookMonths(most: Months | undefined): string {
  return most ? `${most.months} months ${fenOf(most.yuan)}..${fenOf(most.yuan)}` : ''
}

function monthsInside(what: string, app: AppMonths | null | undefined, book: Months | undefined): Fact[] {
  if (!book) return []
  const months: Fact = [what, String(app?.months), String(book.months), app?.months === book.months]
  return [months, ...inside(what, app?.fen, fenOf(book.yuan))]
}

function inside(
  what: string,
  app: { lo: number; hi: number } | null | undefined,
  fen: string | undefined,
): Fact[] {
  if (fen === undefined) return []
  const { lo, hi } = app ?? { lo: NaN, hi: NaN }
  return [[`${what} within bounds`, `${lo}..${hi}`, fen, lo <= Number(fen) && Number(fen) <= hi]]
}
