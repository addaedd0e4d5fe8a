import {
  isOpen,
  openRules,
  type OpenRuleId,
  type Outcome,
  type ProgrammeId,
  type ProgrammeResult,
} from '../../policy/index.ts'
import { costKinds } from '../../policy/questions.ts'
import type { Family } from './family.ts'
import { isToldOf } from './hardship.ts'
import { isNear } from './nearness.ts'
import { programmeOrder } from './programmeOrder.ts'

/** What is told: not a programme that did not exist yet. */
export type ToldOutcome = Exclude<Outcome, 'notInForce'>

export interface ToldProgramme extends ProgrammeResult {
  readonly outcome: ToldOutcome
}

export interface ResultGroup {
  readonly outcome: ToldOutcome
  /** What stands in the open. */
  readonly programmes: readonly ToldProgramme[]
  /** What is told by its name only, until somebody wants to see it. */
  readonly folded: readonly ToldProgramme[]
}

/** What helps comes first, and what is not to be had last. */
const order = [
  'alreadyReceiving',
  'probablyYes',
  'perhaps',
  'nobodyCounted',
  'notNeeded',
  'probablyNot',
] as const satisfies readonly ToldOutcome[]

/**
 * The programmes by how they came out, without those that are only a line to ask at the window. Folded is what no
 * answer has brought near, what is not needed, and, but for those that everybody asks about, what is not to be had.
 */
export function resultGroups(family: Family): readonly ResultGroup[] {
  const told = programmesOf(family)
    .filter(isTold)
    // Everybody asks about 低保.
    .filter(({ id, onlyHope }) => !onlyHope || id === 'dibao')
  return order
    .map((outcome) => {
      const all = told.filter((each) => each.outcome === outcome)
      const inTheOpen = (each: ToldProgramme) => stands(family, each)
      return {
        outcome,
        programmes: all.filter(inTheOpen),
        folded: all.filter((each) => !inTheOpen(each)),
      }
    })
    .filter(({ programmes, folded }) => programmes.length + folded.length > 0)
}

function isTold(programme: ProgrammeResult): programme is ToldProgramme {
  return programme.outcome !== 'notInForce'
}

function stands(family: Family, programme: ToldProgramme): boolean {
  const { id, outcome } = programme
  if (outcome === 'notNeeded') return false
  if (outcome === 'probablyNot') return id === 'dibao' || id === 'edge'
  return isNear(family, programme)
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

/** Whether the first card is of something to apply for, with nothing left to answer: then it says what to do next. */
export function hasLead([first]: readonly ResultGroup[], settled: boolean): boolean {
  return settled && first !== undefined && isOpen(first.outcome) && first.programmes.length > 0
}

/** Several sums side by side, which nobody must add up. */
export function hasSeveralSums(family: Family): boolean {
  const isPaid = (programme: ToldProgramme) =>
    programme.amounts.length > 0 || programme.onceAtMost !== null || programme.personMost !== null
  return withinReach(family).filter(isPaid).length > 1
}

/** What stands in the open as probable or possible. */
export function withinReach(family: Family): readonly ToldProgramme[] {
  return resultGroups(family)
    .filter(({ outcome }) => isOpen(outcome))
    .flatMap(({ programmes }) => programmes)
}

/** What the office has to tell about the programmes within reach, for the verdict or for the amount. */
export function officeRules(family: Family): readonly OpenRuleId[] {
  const rules = withinReach(family).flatMap((programme) => programme.openRules)
  return [...new Set(rules)].filter((rule) => !openRules[rule].onlyHelps)
}

function programmesOf({ assessment: { programmes }, household }: Family): readonly ProgrammeResult[] {
  const toldOfCosts = costKinds.some((kind) => isToldOf(household, kind))
  return programmeOrder({ programmes, toldOfCosts }).map((id) => programmes[id])
}
