import { assess, type MemberKey, type QuestionKey } from '../../policy/index.ts'
import { disabilityKindOptions, selfCareItems, supportersOptions } from '../../policy/questions.ts'
import { isAskable } from '../askable.ts'
import type { ChecksDraft } from '../drafts.ts'
import { engineAnswers } from '../engineAnswers.ts'
import type { Estimate } from '../estimate.ts'
import type { Member, PartialHousehold } from '../household.ts'
import { questionOf } from '../progress.ts'
import { draftOfSeveral, readSeveral } from './checksDraft.ts'
import { draftOfYesNo, readChoice, readYesNo } from './choiceDraft.ts'
import { createFields, type Fields, type FormResult, without } from './form.ts'
import { memberOf, withMember } from './memberOf.ts'

const careQuestions = ['disabilityKind', 'longTermCare', 'supporters', 'selfCare'] as const
export type CareQuestion = (typeof careQuestions)[number]

/** All but the last are the card chosen. */
export interface CareDraft {
  disabilityKind: string
  longTermCare: string
  supporters: string
  selfCare: ChecksDraft
}

export function draftOfCare(household: PartialHousehold, key: MemberKey): CareDraft {
  const { disabilityKind, longTermCare, supporters, selfCare } = memberOf(household, key)
  return {
    disabilityKind: disabilityKind ?? '',
    longTermCare: draftOfYesNo(longTermCare),
    supporters: supporters ?? '',
    selfCare: draftOfSeveral(selfCare),
  }
}

/**
 * The questions to show, as the draft stands: each that still matters after what is chosen above it, and what was
 * answered before as long as nothing above it changes; all that may be asked of this person where neither is left.
 * These are things one does not ask for nothing, so the rules themselves say what matters.
 * @param estimate what the household comes to without the draft
 */
export function careShown(
  household: PartialHousehold,
  key: MemberKey,
  draft: CareDraft,
  estimate: Estimate,
): readonly CareQuestion[] {
  const before = memberOf(household, key)
  const isFirstTime = careQuestions.every((id) => before[id] === undefined)
  let member = without(before, careQuestions)
  let relevant = isFirstTime ? asked(estimate.assessment.relevant) : null
  let isAsBefore = true
  const shown: CareQuestion[] = []
  for (const id of careQuestions) {
    const now = withMember(household, key, member)
    relevant ??= relevantTo(now, estimate)
    const matters = relevant.has(`${key}.${id}`) && isAskable(now, `${key}.${id}`)
    if (!matters && !(isAsBefore && before[id] !== undefined)) continue
    shown.push(id)
    take(createFields(), id, draft, (answer) => {
      member = { ...member, ...answer }
      relevant = null
    })
    isAsBefore &&= member[id] === before[id]
  }
  if (shown.length > 0) return shown
  const blank = withMember(household, key, member)
  return careQuestions.filter((id) => isAskable(blank, `${key}.${id}`))
}

/** @param shown the questions on the page; the others of it are taken away */
export function readCare(
  draft: CareDraft,
  household: PartialHousehold,
  key: MemberKey,
  shown: readonly CareQuestion[],
): FormResult {
  const fields = createFields()
  let next = without(memberOf(household, key), careQuestions)
  for (const id of shown) take(fields, id, draft, (answer) => (next = { ...next, ...answer }))
  return fields.result(withMember(household, key, next))
}

function take(
  fields: Fields,
  id: CareQuestion,
  draft: CareDraft,
  put: (answer: Partial<Member>) => void,
): void {
  switch (id) {
    case 'disabilityKind':
      return fields.take(id, readChoice(disabilityKindOptions, draft[id]), (disabilityKind) =>
        put({ disabilityKind }),
      )
    case 'longTermCare':
      return fields.take(id, readYesNo(draft[id]), (longTermCare) => put({ longTermCare }))
    case 'supporters':
      return fields.take(id, readChoice(supportersOptions, draft[id]), (supporters) => put({ supporters }))
    case 'selfCare':
      return fields.take(id, readSeveral(selfCareItems, draft[id]), (selfCare) => put({ selfCare }))
  }
}

/** The questions of this page change nothing of what shapes the rules, so the same model serves. */
function relevantTo(household: PartialHousehold, { model, structure }: Estimate): ReadonlySet<QuestionKey> {
  return asked(assess(model, engineAnswers(household, structure.asOf)).relevant)
}

const asked = (relevant: ReadonlySet<QuestionKey>): ReadonlySet<QuestionKey> =>
  new Set([...relevant].map(questionOf))
