import type { MemberKey, QuestionKey } from '../../policy/index.ts'
import { type Relation, standingOptions } from '../../policy/questions.ts'
import type { PartialHousehold } from '../household.ts'
import { draftOfYesNo, readChoice, readYesNo } from './choiceDraft.ts'
import { createFields, type FormResult, without } from './form.ts'
import { memberOf, withMember } from './memberOf.ts'

export type BelongingQuestion = 'standing' | 'livesTogether' | 'supportDuty'

/** The value of the card chosen for each question. */
export type BelongingDraft = Record<BelongingQuestion, string>

export function draftOfBelonging(household: PartialHousehold, key: MemberKey): BelongingDraft {
  const { standing, livesTogether, supportDuty } = memberOf(household, key)
  return {
    standing: standing ?? '',
    livesTogether: draftOfYesNo(livesTogether),
    supportDuty: draftOfYesNo(supportDuty),
  }
}

/**
 * The questions to show, as the draft stands: those that still matter and those answered before; all that fit the
 * relation where neither is left. Whether a child lives at home matters by how it lives.
 * @param relevant engine questions that may still change something
 */
export function belongingShown(
  household: PartialHousehold,
  key: MemberKey,
  relevant: ReadonlySet<QuestionKey>,
  { standing }: BelongingDraft,
): readonly BelongingQuestion[] {
  const member = memberOf(household, key)
  const fitting = questionsFor(member.relation)
  const due = fitting.filter((id) => relevant.has(`${key}.${id}`) || member[id] !== undefined)
  const shown = due.length > 0 ? due : fitting
  const standsAlone = standing === 'postgraduate' || standing === 'livesOnOwnMeans' || standing === 'notSure'
  return shown.filter((id) => id !== 'livesTogether' || !shown.includes('standing') || standsAlone)
}

/** @param shown the questions on the page; the others of it are taken away */
export function readBelonging(
  draft: BelongingDraft,
  household: PartialHousehold,
  key: MemberKey,
  shown: readonly BelongingQuestion[],
): FormResult {
  const fields = createFields()
  let next = without(memberOf(household, key), ['standing', 'livesTogether', 'supportDuty'])
  for (const id of shown) {
    if (id === 'standing') {
      fields.take(id, readChoice(standingOptions, draft[id]), (standing) => (next = { ...next, standing }))
    } else {
      fields.take(id, readYesNo(draft[id]), (answer) => (next = { ...next, [id]: answer }))
    }
  }
  return fields.result(withMember(household, key, next))
}

function questionsFor(relation: Relation): readonly BelongingQuestion[] {
  switch (relation) {
    case 'self':
    case 'spouse':
      return []
    case 'child':
      return ['standing', 'livesTogether']
    case 'parent':
      return ['livesTogether']
    default:
      return ['livesTogether', 'supportDuty']
  }
}
