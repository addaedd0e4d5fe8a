import type { Decimal } from 'decimal.js'
import type { Assessment } from '../../src/policy/index.ts'
import { CARE_SUBSIDY, LIVING_SUBSIDY, SUBSIDY_DAY } from './disability.ts'
import type { Fact, Judge } from './fact.ts'
import type { BookResult, CompleteHousehold, ConditionState } from './index.ts'

/** What decides 特困, 刚性支出, 临时救助 and the two subsidies: each condition by its name, of each person where it is one's own. */
export function otherFacts(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const { tekun, rigid, temporary, disabilityLiving, disabilityCare } = app.programmes
  return [tekun, rigid, temporary, disabilityLiving, disabilityCare].flatMap(
    ({ id: programme, conditions }) =>
      conditions.map(({ id, member, state }) =>
        judge(`${member ?? ''} ${id} of ${programme}`, state, bookState(book, id, member)),
      ),
  )
}

function bookState(book: BookResult, id: string, member: string | null): string {
  const family: Record<string, ConditionState> = {
    tekunProperty: book.tekun.property,
    incomeBelowLocalIncome: book.rigid.incomeBelowLocalIncome,
    costsAboveShare: book.rigid.costsAboveShare,
    rigidProperty: book.rigid.property,
    temporarySudden: book.temporary.sudden,
    temporarySpending: book.temporary.spending,
  }
  if (member === null) return family[id] ?? 'unknown'
  const index = Number(member.slice(1)) - 1
  const tekun = book.tekun.people[index]
  const living = book.disability.living.people[index]
  const care = book.disability.care.people[index]
  const own: Record<string, ConditionState | undefined> = {
    tekunUnableToWork: tekun?.unableToWork,
    tekunNoIncome: tekun?.noIncome,
    tekunNoSupporter: tekun?.noSupporter,
    tekunPresent: tekun?.present,
    disabilityCertificate: living?.certificate,
    livingSubsidyFamily: living?.family,
    severeDisability: care?.severe,
    needsLongTermCare: care?.longTermCare,
  }
  return own[id] ?? 'unknown'
}

/** Amounts to the fen, what stands in the way of 刚性支出, and who may be 特困. */
export function otherMoney(
  app: Assessment,
  book: BookResult,
  { asOf }: CompleteHousehold,
  judge: Judge,
): Fact[] {
  const { tekun, rigid, temporary, disabilityLiving, disabilityCare } = app.programmes
  const { living, care } = book.disability
  const subsidiesKnown = asOf >= SUBSIDY_DAY
  const quick = book.temporary.onceAtMost
  const atLeast = (known: boolean, yuan: number | Decimal, people: readonly { verdict: ConditionState }[]) =>
    known ? met(people).map((member) => `${member} from ${fenOf(yuan)}`) : []
  return [
    judge(
      'who may be 特困',
      app.tekun.map(({ member, cannotDo }) => `${member} ${cannotDo.lo}..${cannotDo.hi}`).join(),
      met(book.tekun.people)
        .map((member) => `${member} ${cannotDo(book, member)}..${cannotDo(book, member)}`)
        .join(),
    ),
    judge(
      'amount of 特困',
      said(tekun.amounts),
      atLeast(book.outcomes.tekun !== 'alreadyReceiving', book.tekun.amountPerYear, book.tekun.people).join(),
    ),
    judge(
      'amount for living',
      said(disabilityLiving.amounts),
      atLeast(subsidiesKnown, LIVING_SUBSIDY * 12, living.people).join(),
    ),
    judge(
      'amount for care',
      said(disabilityCare.amounts),
      atLeast(subsidiesKnown, CARE_SUBSIDY * 12, care.people).join(),
    ),
    judge('living after 低保', disabilityLiving.after ?? '', living.after ?? ''),
    judge(
      'instead of 刚性支出',
      rigid.instead ?? '',
      book.outcomes.rigid === 'notNeeded' ? (book.rigid.instead ?? '') : '',
    ),
    judge(
      'quick aid',
      temporary.onceAtMost ? `${temporary.onceAtMost.lo}..${temporary.onceAtMost.hi}` : '',
      quick ? `${fenOf(quick)}..${fenOf(quick)}` : '',
    ),
  ]
}

/** The same where not all is known: what the book gives is among what the app holds possible. */
export function otherMoneyInside(app: Assessment, book: BookResult): Fact[] {
  const { tekun, temporary } = app.programmes
  const due = book.outcomes.tekun === 'alreadyReceiving' ? [] : met(book.tekun.people)
  const people = due.map((member): Fact => {
    const from = tekun.amounts.find((amount) => amount.member === member)?.perYear.lo
    const fen = fenOf(book.tekun.amountPerYear)
    return ['特困 within bounds', `${member} from ${from}`, fen, from !== undefined && from <= Number(fen)]
  })
  const care = met(book.tekun.people).map((member): Fact => {
    const items = app.tekun.find((person) => person.member === member)?.cannotDo
    const theirs = cannotDo(book, member)
    const inside = items !== undefined && items.lo <= theirs && theirs <= items.hi
    return ['self-care within bounds', `${member} ${items?.lo}..${items?.hi}`, String(theirs), inside]
  })
  const quick = book.temporary.onceAtMost
  if (!quick) return [...people, ...care]
  const { lo, hi } = temporary.onceAtMost ?? { lo: NaN, hi: NaN }
  const fen = Number(fenOf(quick))
  return [
    ...people,
    ...care,
    ['quick aid within bounds', `${lo}..${hi}`, String(fen), lo <= fen && fen <= hi],
  ]
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

function fenOf(yuan: number | Decimal): string {
  return typeof yuan === 'number' ? String(yuan * 100) : yuan.times(100).toString()
}
