import {
  openRules,
  programmeIds,
  type OpenRuleId,
  type Outcome,
  type ProgrammeId,
  type ProgrammeResult,
} from '../../policy/index.ts'
import { isOnlyHope, type Family } from './family.ts'

export interface ResultGroup {
  readonly outcome: Outcome
  readonly programmes: readonly ProgrammeResult[]
}

/** What helps comes first, and what is not to be had last. */
const order = [
  'alreadyReceiving',
  'probablyYes',
  'perhaps',
  'nobodyCounted',
  'notNeeded',
  'probablyNot',
] as const satisfies readonly Outcome[]

/** The programmes by how they came out, without those that are only a line to ask at the window. */
export function resultGroups(family: Family): readonly ResultGroup[] {
  const shown = programmesOf(family).filter((programme) => !isOnlyHope(family, programme))
  return order
    .map((outcome) => ({ outcome, programmes: shown.filter((each) => each.outcome === outcome) }))
    .filter(({ programmes }) => programmes.length > 0)
}

export interface WindowLine {
  readonly id: ProgrammeId
  /** The condition that asks it. */
  readonly index: number
  readonly rule: OpenRuleId
}

/** Rules that can only help: small lines to ask at the window, also for a family far over the line (W5). */
export function windowLines(family: Family): readonly WindowLine[] {
  return programmesOf(family)
    .filter(({ outcome }) => outcome === 'perhaps')
    .flatMap(({ id, conditions }) =>
      conditions.flatMap(({ openRules: rules }, index) =>
        rules.filter((rule) => openRules[rule].onlyHelps).map((rule) => ({ id, index, rule })),
      ),
    )
    .filter(({ rule }, place, all) => all.findIndex((line) => line.rule === rule) === place)
}

/** What the office has to tell about the programmes within reach, for the verdict or for the amount. */
export function officeRules(family: Family): readonly OpenRuleId[] {
  const rules = resultGroups(family)
    .filter(({ outcome }) => outcome === 'probablyYes' || outcome === 'perhaps')
    .flatMap(({ programmes }) => programmes.flatMap((programme) => programme.openRules))
  return [...new Set(rules)].filter((rule) => !openRules[rule].onlyHelps)
}

function programmesOf({ assessment: { programmes } }: Family): readonly ProgrammeResult[] {
  return programmeIds.map((id) => programmes[id])
}
