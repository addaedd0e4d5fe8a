import type { Interval } from '../../engine/index.ts'
import { fenToYuanText } from '../../interview/decimal.ts'
import type { MemberKey, SumLineId, WorkedSum } from '../../policy/index.ts'
import { amountKinds } from '../../policy/questions.ts'
import type { Words } from '../words.ts'
import { type Band, bandOf, type KnownEnds } from './band.ts'
import { gapEnds, lineEnds, standardEnds } from './familyEnds.ts'

export interface PrintedSum {
  readonly perYearFen: Interval
  readonly yuan: Band
}

export interface PrintedSumLine extends PrintedSum {
  readonly id: SumLineId
  readonly member: MemberKey | null
  readonly name: string
  /** Added to what the family may get, or taken off it. */
  readonly adds: boolean
}

export interface PrintedWorkedSum {
  /** How many people are counted. */
  readonly heads: Interval
  readonly standardPerPerson: PrintedSum
  readonly lines: readonly PrintedSumLine[]
  /** What the lines add up to. It may be below zero or above the standard for all; the amount is neither. */
  readonly gap: PrintedSum
}

/** The family's sum line by line, a year, with words. */
export function printedWorkedSum(sum: WorkedSum, words: Words): PrintedWorkedSum {
  return {
    heads: sum.heads,
    standardPerPerson: printedSum(sum.standardPerPerson, standardEnds(sum)),
    lines: sum.lines.map((line) => ({
      id: line.id,
      member: line.member,
      name: words(lineKey(line.id)),
      adds: line.adds,
      ...printedSum(line.amount, lineEnds(line, sum)),
    })),
    gap: printedSum(sum.gap, gapEnds(sum)),
  }
}

function printedSum(perYearFen: Interval, ends: KnownEnds): PrintedSum {
  return { perYearFen, yuan: bandOf(perYearFen, ends, fenToYuanText) }
}

/** Kinds of income are named as their questions are. */
function lineKey(id: SumLineId): string {
  return amountKinds.some((kind) => kind === id) ? `question.${id}.label` : `sum.${id}`
}
