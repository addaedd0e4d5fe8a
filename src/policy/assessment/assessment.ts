import type { Interval } from '../../engine/index.ts'
import type { Citation } from '../citation.ts'
import type { HouseholdLine } from '../model/household.ts'
import type { IncomeLine } from '../model/income.ts'
import type { MemberKey } from '../model/structure.ts'
import type { OpenRuleId } from '../openRules.ts'
import type { PaperId, PaperList } from '../papers.ts'
import type { AloneConditionId } from '../programmes/alone.ts'
import type { DibaoConditionId } from '../programmes/dibao.ts'
import type { EdgeConditionId } from '../programmes/edge.ts'
import type { WarningId } from '../warnings.ts'

export const programmeIds = ['dibao', 'edge', 'alone'] as const
export type ProgrammeId = (typeof programmeIds)[number]

export type ConditionId = DibaoConditionId | EdgeConditionId | AloneConditionId

export const outcomes = [
  'probablyYes',
  'perhaps',
  'notNeeded',
  'probablyNot',
  'nobodyCounted',
  'alreadyReceiving',
] as const
export type Outcome = (typeof outcomes)[number]

/** A question as the engine knows it: `savings`, `m2.wage`, `m1.receives.wage`. */
export type QuestionKey = string

export type ConditionState = 'met' | 'notMet' | 'open'
/** Papers and warnings: for certain, not, or not known yet. */
export type Certainty = 'yes' | 'no' | 'open'

export interface ConditionResult {
  readonly id: ConditionId
  readonly member: MemberKey | null
  readonly state: ConditionState
  /** Both sides, `times` as large as what they stand for. */
  readonly compares: {
    readonly left: Interval
    readonly right: Interval
    readonly unit: 'fenPerYear' | 'centiSquareMetres'
    readonly times: 1 | 2
  } | null
  readonly citations: readonly Citation[]
  readonly openRules: readonly OpenRuleId[]
  /** Questions that could still decide it. */
  readonly openQuestions: readonly QuestionKey[]
}

export interface AmountResult {
  /** Null: for the family together. */
  readonly member: MemberKey | null
  /** Fen a year. */
  readonly perYear: Interval
}

export interface ProgrammeResult {
  readonly id: ProgrammeId
  readonly outcome: Outcome
  /** The better programme that makes this one not needed. */
  readonly instead: ProgrammeId | null
  readonly amounts: readonly AmountResult[]
  readonly conditions: readonly ConditionResult[]
  readonly openRules: readonly OpenRuleId[]
  /** Questions that could still change the verdict. */
  readonly openQuestions: readonly QuestionKey[]
}

export type SumLineId = 'standardForAll' | IncomeLine | HouseholdLine

/** One line of the worked sum, fen a year; `adds` to what the family may get, or is taken off. */
export interface SumLine {
  readonly id: SumLineId
  readonly member: MemberKey | null
  readonly adds: boolean
  readonly amount: Interval
}

export interface WorkedSum {
  readonly heads: Interval
  readonly standardPerPerson: Interval
  readonly lines: readonly SumLine[]
  /** The lines re-add to this; it may be below zero or above the standard for all. */
  readonly gap: Interval
}

export interface Assessment {
  readonly programmes: Readonly<Record<ProgrammeId, ProgrammeResult>>
  readonly sum: WorkedSum
  readonly papers: readonly {
    readonly id: PaperId
    readonly list: PaperList
    readonly needed: Certainty
    readonly citations: readonly Citation[]
  }[]
  readonly warnings: readonly {
    readonly id: WarningId
    readonly state: Certainty
    readonly citations: readonly Citation[]
  }[]
  readonly tekun: readonly MemberKey[]
  /** Every question that may still change something the person sees. */
  readonly relevant: ReadonlySet<QuestionKey>
}
