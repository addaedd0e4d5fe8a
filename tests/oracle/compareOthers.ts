import type { Assessment } from '../../src/policy/index.ts'
import type { Fact, Judge } from './fact.ts'
import type { BookResult, ConditionState } from './index.ts'

/** What decides 特困, 刚性支出, 临时救助 and the two subsidies: each condition by its name, of each person where it is one's own. */
export function otherFacts(app: Assessment, book: BookResult, judge: Judge): Fact[] {
  const states = statesOf(book)
  return programmes.flatMap((programme) =>
    app.programmes[programme].conditions.map(({ id, member, state }) => {
      const of = member === null ? undefined : Number(member.slice(1)) - 1
      return judge(`${member ?? ''} ${id} of ${programme}`, state, states[programme](of)?.[id] ?? 'unknown')
    }),
  )
}

const programmes = ['tekun', 'rigid', 'temporary', 'disabilityLiving', 'disabilityCare'] as const
type States = Partial<Record<string, ConditionState>>

/** By programme, the states of the family (of nobody) or of one person, each under the name the app gives it. */
function statesOf({
  tekun,
  rigid,
  temporary,
  disability,
}: BookResult): Record<(typeof programmes)[number], (of: number | undefined) => States | undefined> {
  return {
    tekun: (of) => (of === undefined ? { tekunProperty: tekun.property } : tekunPerson(tekun.people[of])),
    rigid: () => ({
      incomeBelowLocalIncome: rigid.incomeBelowLocalIncome,
      ...rigid.costs,
      rigidProperty: rigid.property,
    }),
    temporary: () => ({ temporarySudden: temporary.sudden, temporarySpending: temporary.spending }),
    disabilityLiving: (of) => (of === undefined ? {} : subsidyPerson(disability.living.people[of])),
    disabilityCare: (of) => (of === undefined ? {} : subsidyPerson(disability.care.people[of])),
  }
}

function tekunPerson(person: BookResult['tekun']['people'][number] | undefined): States | undefined {
  return (
    person && {
      tekunUnableToWork: person.unableToWork,
      tekunNoIncome: person.noIncome,
      tekunNoSupporter: person.noSupporter,
      tekunPresent: person.present,
    }
  )
}

type Disability = BookResult['disability']

function subsidyPerson(
  person: Disability['living']['people'][number] | Disability['care']['people'][number] | undefined,
): States | undefined {
  if (!person) return undefined
  if ('localRules' in person)
    return { disabilityCertificate: person.certificate, disabilityLocalRules: person.localRules }
  if ('family' in person)
    return { disabilityCertificate: person.certificate, livingSubsidyFamily: person.family }
  return { severeDisability: person.severe, needsLongTermCare: person.longTermCare }
}
