import { assess, type MemberKey, type QuestionKey } from '../policy/index.ts'
import { householdLists, memberLists, questions, type Disability } from '../policy/questions.ts'
import { whatIf } from '../policy/whatIf.ts'
import { readAnswerKey } from './answerKey.ts'
import type { KnownAmount } from './answer.ts'
import { answerOf, questionIdOf } from './answerState.ts'
import { engineAnswers } from './engineAnswers.ts'
import type { Estimate } from './estimate.ts'
import { areaOf, standardQuestions } from './forms/standard.ts'
import type { Member, PartialHousehold } from './household.ts'
import { pagesFor } from './pages.ts'

/** An answer that is tried: "not sure" is no trial. */
export type TrialAnswer = KnownAmount | boolean | Disability

/** What may be tried about one member, or null: about the family as a whole. */
export interface TrialGroup {
  readonly member: MemberKey | null
  readonly questions: readonly QuestionKey[]
}

/** The household with one answer tried. What it was made from is left as it is. @throws RangeError for another key */
export function withTrial(
  household: PartialHousehold,
  key: QuestionKey,
  answer: TrialAnswer,
): PartialHousehold {
  const read = readAnswerKey(key)
  if (read === undefined || !whatIf(read.question).tryable) throw new RangeError(`not to be tried: ${key}`)
  if (read.scope === 'household') {
    const payments = opened(household.payments, householdLists.payments, read.question)
    const hardship = opened(household.hardship, householdLists.hardship, read.question)
    const lists = { ...(payments !== undefined && { payments }), ...(hardship !== undefined && { hardship }) }
    return { ...household, ...lists, [read.question]: answer }
  }
  const members = household.members?.map((member, index): Member => {
    if (index !== read.member) return member
    const receives = opened(member.receives, memberLists.receives, read.question)
    return { ...member, ...(receives !== undefined && { receives }), [read.question]: answer }
  })
  return { ...household, ...(members !== undefined && { members }) }
}

/** The list that an amount stands behind, with the amount's own entry; undefined where there is nothing to add. */
function opened<Option extends string>(
  listed: readonly Option[] | 'notSure' | undefined,
  options: readonly Option[],
  id: string,
): readonly Option[] | undefined {
  if (listed === undefined || listed === 'notSure') return undefined
  const added = options.find((option) => option === id)
  if (added === undefined || listed.includes(added)) return undefined
  return options.filter((option) => option === added || listed.includes(option))
}

/**
 * The answers that may be tried and can move something, in the order they are asked. Behind a question that was not
 * answered, or with "not sure", nothing is tried: that one comes first.
 */
export function trialGroups(household: PartialHousehold, estimate: Estimate): readonly TrialGroup[] {
  const { model, structure } = estimate
  const tryable = pagesFor(structure.relations).flatMap((page) =>
    page.questions.filter((key) => isOpenToTrial(household, key) && model.tape.questionNodes.has(key)),
  )
  const others = new Map(engineAnswers(household, structure.asOf))
  for (const key of tryable) {
    others.delete(key)
    others.delete(entryOf(key))
  }
  const { relevant } = assess(model, others)
  const groups = new Map<MemberKey | null, QuestionKey[]>()
  for (const key of tryable.filter((each) => relevant.has(each))) {
    const member = memberIn(key)
    groups.set(member, [...(groups.get(member) ?? []), key])
  }
  return [...groups].map(([member, keys]) => ({ member, questions: keys }))
}

/** The entry of the list that an amount stands behind: `m1.receives.wage` for `m1.wage`. */
function entryOf(key: QuestionKey): QuestionKey {
  const id = questionIdOf(key)
  return key.replace(/\w+$/, `${questions[id].gate ?? id}.${id}`)
}

function memberIn(key: QuestionKey): MemberKey | null {
  const [, number] = /^m([1-9]\d?)\./.exec(key) ?? []
  return number === undefined ? null : `m${Number(number)}`
}

function isOpenToTrial(household: PartialHousehold, key: QuestionKey): boolean {
  const read = readAnswerKey(key)
  if (read === undefined || !whatIf(read.question).tryable) return false
  const standard = standardQuestions.find((id) => id === read.question)
  const { area } = household
  if (standard !== undefined && (area === 'town' || area === 'country')) return areaOf[standard] === area
  const { gate } = questions[read.question]
  if (gate === undefined) return true
  const before = answerOf(household, key.replace(/\w+$/, gate))
  return before === true || Array.isArray(before)
}
