import type { Decimal } from 'decimal.js'
import type { Assessment } from '../../src/policy/index.ts'
import { CARE_SUBSIDY, LIVING_SUBSIDY, SUBSIDY_DAY } from './disability.ts'
import type { Fact, Judge } from './fact.ts'
import type { BookResult, CompleteHousehold, ConditionState } from './index.ts'
import { provinceOf } from './province.ts'

/** Amounts to the fen, what stands in the way of 刚性支出, and who may be 特困. */
export function otherMoney(
  app: Assessment,
  book: BookResult,
  household: CompleteHousehold,
  judge: Judge,
): Fact[] {
  const { tekun, rigid, disabilityLiving, disabilityCare } = app.programmes
  const { living, care } = book.disability
  const subsidiesKnown = provinceOf(household) === 'hebei' && household.asOf >= SUBSIDY_DAY
  const ofTekun = book.outcomes.tekun === 'alreadyReceiving' ? undefined : book.tekun.amountPerYear
  const ofRigid = book.outcomes.rigid === 'yes' ? book.rigid.amountPerYear : undefined
  return [
    judge(
      'who may be 特困',
      app.tekun.map(({ member, cannotDo }) => `${member} ${cannotDo.lo}..${cannotDo.hi}`).join(),
      met(book.tekun.people)
        .map((member) => `${member} ${cannotDo(book, member)}..${cannotDo(book, member)}`)
        .join(),
    ),
    judge('amount of 特困', said(tekun.amounts), atLeast(ofTekun, book.tekun.people)),
    judge('amount of 刚性支出', said(rigid.amounts), ofRigid ? `null exactly ${fenOf(ofRigid)}` : ''),
    judge(
      'amount for living',
      said(disabilityLiving.amounts),
      atLeast(subsidiesKnown ? LIVING_SUBSIDY * 12 : undefined, living.people),
    ),
    judge(
      'amount for care',
      said(disabilityCare.amounts),
      atLeast(subsidiesKnown ? CARE_SUBSIDY * 12 : undefined, care.people),
    ),
    judge('living after 低保', disabilityLiving.after ?? '', living.after ?? ''),
    judge(
      'instead of 刚性支出',
      rigid.instead ?? '',
      book.outcomes.rigid === 'notNeeded' ? (book.rigid.instead ?? '') : '',
    ),
  ]
}

function atLeast(yuan: number | Decimal | undefined, people: readonly { verdict: ConditionState }[]): string {
  return yuan === undefined
    ? ''
    : met(people)
        .map((member) => `${member} from ${fenOf(yuan)}`)
        .join()
}

/** The same where not all is known: what the book gives is among what the app holds possible. */
export function otherMoneyInside(app: Assessment, book: BookResult): Fact[] {
  const due = book.outcomes.tekun === 'alreadyReceiving' ? [] : met(book.tekun.people)
  const ofTekun = book.tekun.amountPerYear
  const people = due.map((member): Fact => {
    const from = app.programmes.tekun.amounts.find((amount) => amount.member === member)?.perYear.lo
    const fen = ofTekun && fenOf(ofTekun)
    const inside = fen === undefined ? from === undefined : from !== undefined && from <= Number(fen)
    return ['特困 within bounds', `${member} from ${from}`, fen ?? 'no figure', inside]
  })
  const care = met(book.tekun.people).map((member): Fact => {
    const items = app.tekun.find((person) => person.member === member)?.cannotDo
    const theirs = cannotDo(book, member)
    const inside = items !== undefined && items.lo <= theirs && theirs <= items.hi
    return ['self-care within bounds', `${member} ${items?.lo}..${items?.hi}`, String(theirs), inside]
  })
  return [...people, ...care, ...rigidInside(app, book)]
}

function rigidInside(app: Assessment, { outcomes, rigid }: BookResult): Fact[] {
  if (outcomes.rigid !== 'yes' || !rigid.amountPerYear) return []
  const { lo, hi } = app.programmes.rigid.amounts[0]?.perYear ?? { lo: NaN, hi: NaN }
  const fen = Number(fenOf(rigid.amountPerYear))
  return [['刚性支出 within bounds', `${lo}..${hi}`, String(fen), lo <= fen && fen <= hi]]
}

function said(amounts: Assessment['programmes']['tekun']['amounts']): string {
  return amounts
    .map(({ member, perYear, atLeast }) => `${member} ${atLeast ? 'from' : 'exactly'} ${perYear.lo}`)
    .join()
}

function met(people: readonly { verdict: ConditionState }[]): string[] {
  return people.flatMap(({ verdict }, index) => (verdict === 'met' ? [`m${index + 1}`] : []))
}

function cannotDo(book: BookResult, member: string): number {
  return book.tekun.people[Number(member.slice(1)) - 1]?.cannotDo ?? NaN
}

export function fenOf(yuan: number | Decimal): string {
  return typeof yuan === 'number' ? String(yuan * 100) : yuan.times(100).toString()
}
