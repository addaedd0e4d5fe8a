import {
  type HouseholdQuestion,
  householdLists,
  householdQuestions,
  memberLists,
  type MemberQuestion,
  memberQuestions,
} from '../policy/questions.ts'

/** A question about one household, read from its key in the engine and in messages. */
export type AnswerKey =
  | { readonly scope: 'household'; readonly question: HouseholdQuestion }
  /** `member` counts from 0, as in the list of members. */
  | { readonly scope: 'member'; readonly member: number; readonly question: MemberQuestion }

/**
 * The question behind a key: `savings`, `m2.wage`, or with an option of a list `payments.workCosts` and
 * `m2.receives.wage`. `m1.age` is what `m1.birth` comes to. Undefined for a key of no question.
 */
export function readAnswerKey(key: string): AnswerKey | undefined {
  const [, member, id, option] = /^(?:m([1-9]\d?)\.)?(\w+)(?:\.(\w+))?$/.exec(key) ?? []
  if (member === undefined) {
    const question = householdQuestions.find((known) => known === id)
    if (question === undefined || !fits(option, question, householdLists)) return undefined
    return { scope: 'household', question }
  }
  const question = id === 'age' ? 'birth' : memberQuestions.find((known) => known === id)
  if (question === undefined || !fits(option, question, memberLists)) return undefined
  return { scope: 'member', member: Number(member) - 1, question }
}

function fits(
  option: string | undefined,
  question: string,
  lists: Readonly<Record<string, readonly string[]>>,
): boolean {
  return option === undefined || lists[question]?.includes(option) === true
}
