import type { AloneWays } from './alone.ts'
import type { Disability } from './disability.ts'
import type { CompleteHousehold } from './household.ts'
import { RIGID_DAY } from './rigid.ts'
import type { ConditionState } from './states.ts'

export const PROGRAMMES = [
  'dibao',
  'tekun',
  'alone',
  'edge',
  'rigid',
  'temporary',
  'disabilityLiving',
  'disabilityCare',
] as const
export type Programme = (typeof PROGRAMMES)[number]
export type Outcome = 'yes' | 'no' | 'nobodyCounted' | 'notNeeded' | 'alreadyReceiving' | 'notInForce'
export type Outcomes = Record<Programme, Outcome>

interface Verdicts {
  counted: boolean[]
  dibao: boolean
  edge: boolean
  alone: boolean
  ways: AloneWays[]
  tekun: ConditionState
  rigid: ConditionState
  temporary: ConditionState
  disability: Disability
}

/** What is said of each programme, once the better one is known. */
export function outcomes(household: CompleteHousehold, verdicts: Verdicts): Outcomes {
  const { disability } = verdicts
  return {
    ...livingAllowances(household.holding, verdicts),
    tekun: household.holding === 'tekun' ? 'alreadyReceiving' : said(verdicts.tekun),
    rigid: rigidOutcome(household, verdicts),
    temporary: said(verdicts.temporary),
    disabilityLiving: said(disability.living.verdict),
    disabilityCare: said(disability.care.verdict),
  }
}

function said(verdict: ConditionState): Outcome {
  return verdict === 'met' ? 'yes' : 'no'
}

function livingAllowances(
  holding: CompleteHousehold['holding'],
  verdicts: Verdicts,
): Pick<Outcomes, 'dibao' | 'edge' | 'alone'> {
  if (holding !== 'none') {
    return { dibao: 'alreadyReceiving', edge: 'alreadyReceiving', alone: 'alreadyReceiving' }
  }
  const alone = verdicts.alone ? 'yes' : 'no'
  if (!verdicts.counted.some(Boolean)) return { dibao: 'nobodyCounted', edge: 'nobodyCounted', alone }
  if (verdicts.dibao) {
    return { dibao: 'yes', edge: 'notNeeded', alone: someoneOutsideNeedsIt(verdicts) ? 'yes' : 'notNeeded' }
  }
  return { dibao: 'no', edge: verdicts.edge ? 'yes' : 'no', alone }
}

/** The family's 低保 does not reach a person who is not counted (measure, article 7): they still apply alone. */
function someoneOutsideNeedsIt({ counted, ways }: Verdicts): boolean {
  return ways.some((way, index) => !counted[index] && (way.clergy || way.severeDisability))
}

/** 刚性支出 measure, articles 14 and 4(1): not for whoever has, or can have, a status that gives more. */
function rigidOutcome(household: CompleteHousehold, verdicts: Verdicts): Outcome {
  if (household.asOf < RIGID_DAY) return 'notInForce'
  if (household.holding === 'none' && !verdicts.counted.some(Boolean)) return 'nobodyCounted'
  return betterThanRigid(household, verdicts) === undefined ? said(verdicts.rigid) : 'notNeeded'
}

export function betterThanRigid(
  { holding, members }: CompleteHousehold,
  { dibao, edge, tekun }: Pick<Verdicts, 'dibao' | 'edge' | 'tekun'>,
): 'dibao' | 'tekun' | 'edge' | undefined {
  if (holding !== 'none') return holding
  if (members.length === 1 && tekun === 'met') return 'tekun'
  if (dibao) return 'dibao'
  return edge ? 'edge' : undefined
}
