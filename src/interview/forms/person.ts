import type { IsoDate } from '../../policy/calendar.ts'
import type { MemberKey } from '../../policy/index.ts'
import { awayOptions, disabilityOptions } from '../../policy/questions.ts'
import type { BirthDraft, ChecksDraft } from '../drafts.ts'
import type { Member, PartialHousehold } from '../household.ts'
import { draftOfBirth, readBirthDraft } from './birthDraft.ts'
import { draftOfTicks, readTicks } from './checksDraft.ts'
import { readChoice } from './choiceDraft.ts'
import { createFields, type FormResult } from './form.ts'
import { memberOf, withMember } from './memberOf.ts'

/** What may be special about a person, as tick cards; each but illness and work opens a question of its own. */
export const situations = ['disability', 'seriousIllness', 'cannotWork', 'away'] as const
export type Situation = (typeof situations)[number]

/** The grades and reasons to choose from; "none" is the card left alone. */
export const grades = disabilityOptions.filter((grade) => grade !== 'none')
export const reasonsAway = awayOptions.filter((reason) => reason !== 'none')

export interface PersonDraft {
  birth: BirthDraft
  situation: ChecksDraft
  disability: string
  away: string
}

export function draftOfPerson(household: PartialHousehold, key: MemberKey): PersonDraft {
  const member = memberOf(household, key)
  return {
    birth: draftOfBirth(member.birth),
    situation: draftOfTicks(situations, (situation) => holds(member, situation)),
    disability: chosen(member.disability),
    away: chosen(member.away),
  }
}

/** @param asOf the day of the estimate, which ages are counted on */
export function readPerson(
  draft: PersonDraft,
  household: PartialHousehold,
  key: MemberKey,
  asOf: IsoDate,
): FormResult {
  let next = memberOf(household, key)
  const put = (answers: Partial<Member>) => (next = { ...next, ...answers })
  const fields = createFields()
  fields.take('birth', readBirthDraft(draft.birth, asOf), (birth) => put({ birth }))
  fields.take('situation', readTicks(situations, draft.situation), ({ picked, unsure }) => {
    const state = (situation: Situation) =>
      unsure.includes(situation) ? 'notSure' : picked.includes(situation)
    const work = state('cannotWork')
    put({ seriousIllness: state('seriousIllness'), canWork: work === 'notSure' ? work : !work })
    put({
      disability: state('disability') === false ? 'none' : 'notSure',
      away: state('away') === false ? 'none' : 'notSure',
    })
    if (picked.includes('disability')) {
      fields.take('disability', readChoice(grades, draft.disability), (disability) => put({ disability }))
    }
    if (picked.includes('away')) {
      fields.take('away', readChoice(reasonsAway, draft.away), (away) => put({ away }))
    }
  })
  return fields.result(withMember(household, key, next))
}

/** Whether a card is ticked. A certificate whose grade is not known looks like a certificate that is not known of. */
function holds(member: Member, situation: Situation): boolean | 'notSure' | undefined {
  switch (situation) {
    case 'cannotWork':
      return typeof member.canWork === 'boolean' ? !member.canWork : member.canWork
    case 'seriousIllness':
      return member.seriousIllness
    default: {
      const answer = member[situation]
      return answer === undefined || answer === 'notSure' ? answer : answer !== 'none'
    }
  }
}

function chosen(answer: string | undefined): string {
  return answer === undefined || answer === 'none' || answer === 'notSure' ? '' : answer
}
