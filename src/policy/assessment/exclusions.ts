import type { Evaluation, Truth } from '../../engine/index.ts'
import { rulesOf } from '../provinces/provinces.ts'
import type { Model } from '../model/buildModel.ts'
import type { MemberKey } from '../model/structure.ts'
import type { Outcome, ProgrammeId } from './assessment.ts'
import { outcomeOf } from './outcome.ts'

export interface Verdict {
  readonly outcome: Outcome
  /** The better programme that makes this one not needed. */
  readonly instead: ProgrammeId | null
  /** What has to be approved first. */
  readonly after: ProgrammeId | null
}

const plain = (outcome: Outcome): Verdict => ({ outcome, instead: null, after: null })

/**
 * How a programme comes out beside the others (O3): each is evaluated on its own, then what one status shuts out or
 * opens. Only what a text says is a rule: 边缘 and applying alone are for those whose family does not get 低保
 * (S2 art 8, S8 part 1); unavoidable spending is for families that are none of the three (S4 art 4); the living
 * subsidy is for families on 低保 (S76).
 */
export function verdictOf(id: ProgrammeId, model: Model, evaluation: Evaluation): Verdict {
  const { holding, place } = model.structure
  const isHebei = rulesOf(place).disability === 'hebei'
  const own = outcomeOf(evaluation.interval(model[id].verdict))
  const surely = (other: 'dibao' | 'tekun' | 'edge') => evaluation.interval(model[other].verdict).lo === 1
  switch (id) {
    case 'dibao':
      if (holding !== 'none') return plain('alreadyReceiving')
      return plain(nobodyCounted(model, evaluation) ? 'nobodyCounted' : own)
    case 'tekun':
      return plain(holding === 'tekun' ? 'alreadyReceiving' : own)
    case 'edge':
      if (holding !== 'none') return plain('alreadyReceiving')
      if (nobodyCounted(model, evaluation)) return plain('nobodyCounted')
      return surely('dibao') ? { outcome: 'notNeeded', instead: 'dibao', after: null } : plain(own)
    case 'alone':
      if (holding !== 'none') return plain('alreadyReceiving')
      return surely('dibao') ? besideDibao(model, evaluation) : plain(own)
    case 'rigid': {
      if (!model.rigid.inForce) return plain('notInForce')
      if (holding !== 'none') return { outcome: 'notNeeded', instead: holding, after: null }
      if (nobodyCounted(model, evaluation)) return plain('nobodyCounted')
      // In a larger family one person who is 特困 says nothing about the others.
      const alone = model.structure.relations.length === 1
      const better = (['tekun', 'dibao', 'edge'] as const).find(
        (other) => surely(other) && (other !== 'tekun' || alone),
      )
      return better === undefined ? plain(own) : { outcome: 'notNeeded', instead: better, after: null }
    }
    case 'disabilityLiving':
      return { ...plain(own), after: holding === 'none' && isHebei ? openedBy(model, evaluation) : null }
    case 'temporary':
    case 'disabilityCare':
      return plain(own)
  }
}

/** The family's 低保 does not reach a member who is not counted in it, who may still apply alone. */
function besideDibao(model: Model, evaluation: Evaluation): Verdict {
  const outside = evaluation.interval(model.alone.verdictOutside)
  return outside.hi === 0
    ? { outcome: 'notNeeded', instead: 'dibao', after: null }
    : plain(outcomeOf(outside))
}

/** The test for one member of a programme that is for people; undefined for one that is for the family. */
export function memberVerdict(id: ProgrammeId, member: MemberKey, model: Model): Truth | undefined {
  switch (id) {
    case 'alone':
      return model.alone.verdictOf.get(member)
    case 'tekun':
    case 'disabilityLiving':
    case 'disabilityCare':
      return model[id].ways.find((way) => way.member === member)?.verdict
    case 'dibao':
    case 'edge':
    case 'rigid':
    case 'temporary':
      return undefined
  }
}

/** What has to be approved before the living subsidy: 低保 of the family, or of the disabled person alone. */
function openedBy({ household, dibao, alone, disabilityLiving }: Model, evaluation: Evaluation) {
  const may = (truth: Truth | undefined) => truth !== undefined && evaluation.interval(truth).hi === 1
  const people = disabilityLiving.ways.filter(({ verdict }) => may(verdict)).map(({ member }) => member)
  const counted = household.members.some((member) => people.includes(member.key) && may(member.counted))
  if (counted && may(dibao.verdict)) return 'dibao'
  return people.some((key) => may(alone.verdictOf.get(key))) ? 'alone' : null
}

const nobodyCounted = (model: Model, evaluation: Evaluation) =>
  evaluation.interval(model.household.someoneCounted).hi === 0
