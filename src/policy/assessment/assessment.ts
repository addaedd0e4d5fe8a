import type { Interval } from '../../engine/index.ts'
import type { Citation } from '../citation.ts'
import type { HouseholdLine } from '../model/household.ts'
import type { IncomeLine } from '../model/income.ts'
import type { MemberKey } from '../model/structure.ts'
import type { OpenRuleId } from '../openRules.ts'
import type { PaperId, PaperList } from '../papers.ts'
import type { AloneConditionId } from '../programmes/alone.ts'
import type { DibaoConditionId } from '../programmes/dibao.ts'
import type { DisabilityConditionId } from '../programmes/disability.ts'
import type { EdgeConditionId } from '../programmes/edge.ts'
import { programmeIds, type ProgrammeId } from '../programmes/programmeIds.ts'
import type { RigidConditionId } from '../programmes/rigid.ts'
import type { TekunConditionId } from '../programmes/tekun.ts'
import type { TemporaryConditionId } from '../programmes/temporary.ts'
import type { LinkedHelpId } from '../linkedHelp.ts'
import type { WarningId } from '../warnings.ts'

export { programmeIds, type ProgrammeId }

export type ConditionId =
  | DibaoConditionId
  | TekunConditionId
  | EdgeConditionId
  | AloneConditionId
  | RigidConditionId
  | TemporaryConditionId
  | DisabilityConditionId

/** `notInForce`: the day lies before the programme began. `notNeeded`: a better one is open (O3). */
export const outcomes = [
  'probablyYes',
  'perhaps',
  'notNeeded',
  'probablyNot',
  'nobodyCounted',
  'alreadyReceiving',
  'notInForce',
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
  /** The texts set only a minimum: `hi` is no limit, it is only as much as can be typed. */
  readonly atLeast: boolean
}

/** So many months of the 低保 standard, and what they come to in fen. */
export interface StandardMonths {
  readonly months: number
  readonly fen: Interval
}

export interface PersonMost {
  readonly usual: StandardMonths
  readonly hard: StandardMonths | null
}

export interface ProgrammeResult {
  readonly id: ProgrammeId
  readonly outcome: Outcome
  /** The better programme that makes this one not needed. */
  readonly instead: ProgrammeId | null
  /** It can be applied for once this one, which nobody has approved yet, is. */
  readonly after: ProgrammeId | null
  /** "Perhaps" only because a rule that nobody has seen might help: a line to ask at the window, not a hope to raise. */
  readonly onlyHope: boolean
  readonly amounts: readonly AmountResult[]
  /** Quick help for something sudden, once, fen: more than nothing and at most this much. Other help may be more. */
  readonly onceAtMost: Interval | null
  /** The most of temporary aid for each person, where it is open and the province sets one. */
  readonly personMost: PersonMost | null
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

export interface TekunPerson {
  readonly member: MemberKey
  /** Of the six things of S5 art 21, how many the person cannot do alone. */
  readonly cannotDo: Interval
}

export interface Assessment {
  readonly programmes: Readonly<Record<ProgrammeId, ProgrammeResult>>
  readonly sum: WorkedSum
  readonly papers: readonly {
    readonly id: PaperId
    /** To bring where a programme within reach cannot be had without it, whatever the others ask. */
    readonly list: PaperList
    /** Whether the family's circumstances call for it. */
    readonly needed: Certainty
    /** The programmes within reach that want it; none: nobody asks for it. 低保 always counts, one can still apply. */
    readonly programmes: readonly ProgrammeId[]
    /** Those of them that cannot be had without it. */
    readonly requiredBy: readonly ProgrammeId[]
    readonly citations: readonly Citation[]
  }[]
  readonly warnings: readonly {
    readonly id: WarningId
    readonly state: Certainty
    readonly citations: readonly Citation[]
  }[]
  /** Who may be 特困, and how much care they need. */
  readonly tekun: readonly TekunPerson[]
  /** Help that comes with a status: which of the statuses the family has, or may get, open it. None opens it to nobody. */
  readonly linkedHelp: readonly {
    readonly id: LinkedHelpId
    readonly after: readonly ProgrammeId[]
    readonly citations: readonly Citation[]
  }[]
  /** Every question that may still change something the person sees. */
  readonly relevant: ReadonlySet<QuestionKey>
}
