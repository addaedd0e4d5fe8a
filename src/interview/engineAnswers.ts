import type { Interval } from '../engine/index.ts'
import { memberKey } from '../policy/model/structure.ts'
import { householdLists, householdQuestions, memberLists, memberQuestions } from '../policy/questions.ts'
import type { NotSure } from './answer.ts'
import { householdAnswer, memberAnswer } from './answerState.ts'
import type { PartialHousehold } from './household.ts'
import { householdFact, isHouseholdFact, isMemberFact, memberFact } from './engineFacts.ts'

/**
 * The answers as the engine takes them: closed intervals of whole numbers by key. Amounts are fen a year, stocks fen,
 * areas hundredths of a square metre, ages completed years on `asOf`, yes and no 1 and 0, a choice the number of its
 * option. Where a question is not answered, not known or behind a shut gate, its key is absent. The day and the place
 * shape the rules themselves and are not among them.
 * @param asOf the day of the estimate, YYYY-MM-DD: the household's own, or today
 */
export function engineAnswers(household: PartialHousehold, asOf: string): ReadonlyMap<string, Interval> {
  const answers = new Map<string, Interval>()
  const put = (key: string, interval: Interval | undefined) => {
    if (interval !== undefined) answers.set(key, interval)
  }
  for (const id of householdQuestions) {
    if (isHouseholdFact(id)) put(id, householdFact(id, householdAnswer(household, id), asOf))
  }
  for (const list of listsIn(householdLists)) {
    for (const option of householdLists[list]) put(`${list}.${option}`, listed(household[list], option))
  }
  household.members?.forEach((member, index) => {
    const key = memberKey(index)
    for (const id of memberQuestions) {
      if (!isMemberFact(id)) continue
      put(`${key}.${id === 'birth' ? 'age' : id}`, memberFact(id, memberAnswer(member, id), asOf))
    }
    for (const list of listsIn(memberLists)) {
      for (const option of memberLists[list]) put(`${key}.${list}.${option}`, listed(member[list], option))
    }
  })
  return answers
}

function listsIn<Lists extends object>(lists: Lists): readonly (keyof Lists)[] {
  const ids: (keyof Lists)[] = []
  for (const id in lists) ids.push(id)
  return ids
}

/** A list of options that was answered says of each option whether it holds. */
function listed(several: readonly string[] | NotSure | undefined, option: string): Interval | undefined {
  if (several === undefined || several === 'notSure') return undefined
  const holds = several.includes(option) ? 1 : 0
  return { lo: holds, hi: holds }
}
