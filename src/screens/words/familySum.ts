import type { Interval } from '../../engine/index.ts'
import { figureNotes } from './figureNotes.ts'
import type { Family } from './family.ts'
import { sumLineRow, type SumItem } from './sumLineRow.ts'
import type { SumRow } from './sumRow.ts'
import { bandText, differenceText, exactMonth, exactText, isEndless, type OpenEnds } from './sumText.ts'
import type { Words } from './words.ts'

/**
 * The family's 低保 worked out in exact yuan a year and brought down to the month: what adds and what is taken off
 * re-adds to the amount shown.
 */
export function dibaoSum(words: Words, family: Family): readonly SumRow[] {
  const { say } = words
  const { gap, standardPerPerson } = family.assessment.sum
  const lines = incomeLines(family)
  const open = openEnds(standardPerPerson, lines)
  return [
    ...standardRows(words, family),
    ...lines.map((line) => sumLineRow(words, family, line)),
    {
      id: 'gap',
      operator: '=',
      operatorName: say('sum.equals'),
      label: say('sum.gap'),
      value: differenceText(words, gap, open),
      note: !open.above && !open.below && isNarrower(gap, family) ? say('sum.narrower') : undefined,
      total: true,
    },
    ...amountRows(words, family),
  ]
}

/** The same against the line of 边缘, 1.5 times that of 低保; nothing is paid, so it ends with the difference. */
export function edgeSum(words: Words, family: Family, line: Interval): readonly SumRow[] {
  const { say } = words
  const lines = incomeLines(family)
  const total = lines.reduce(takeOff, line)
  return [
    ...standardRows(words, family),
    {
      id: 'edgeLine',
      operator: '×',
      operatorName: say('sum.times'),
      label: say('sum.edgeLine'),
      value: bandText(words, line),
      total: true,
    },
    ...lines.map((each) => sumLineRow(words, family, each)),
    {
      id: 'edgeGap',
      operator: '=',
      operatorName: say('sum.equals'),
      label: say('sum.edgeGap'),
      value: differenceText(words, total, openEnds(line, lines)),
      total: true,
    },
  ]
}

/** The standard for one, times the people who count. */
export function standardRows(words: Words, family: Family): readonly SumRow[] {
  const { say } = words
  const { sum } = family.assessment
  const forAll = sum.lines.find(({ id }) => id === 'standardForAll')
  return [
    standardRow(words, family),
    {
      id: 'people',
      operator: '×',
      operatorName: say('sum.times'),
      label: say('sum.people'),
      value: bandText(words, sum.heads, String),
    },
    {
      id: 'standardForAll',
      operator: '=',
      operatorName: say('sum.equals'),
      label: say('sum.standardForAll'),
      value: bandText(words, forAll?.amount ?? { lo: 0, hi: 0 }),
      total: true,
    },
  ]
}

/** The yearly standard for one person, and where it comes from. */
export function standardRow(words: Words, family: Family): SumRow {
  const notes = figureNotes(words, family)
  return {
    id: 'standardPerPerson',
    operator: '',
    label: words.say('sum.standardPerPerson'),
    value: bandText(words, family.assessment.sum.standardPerPerson),
    note: notes.some(({ standing }) => standing === 'typed')
      ? words.say('figure.typedByYou')
      : notes.find(({ publisher }) => publisher !== undefined)?.publisher,
  }
}

/** What is added, from the line on, may be open above; what is taken off leaves the difference open below. */
export function openEnds(line: Interval, lines: readonly SumItem[]): OpenEnds {
  const isOpen = ({ amount }: SumItem) => isEndless(amount)
  return {
    above: isEndless(line) || lines.some((each) => each.adds && isOpen(each)),
    below: lines.some((each) => !each.adds && isOpen(each)),
  }
}

/** What the family's income is made up of, without the line it is held against. */
export function incomeLines({ assessment: { sum } }: Family): readonly SumItem[] {
  return sum.lines.filter(({ id }) => id !== 'standardForAll')
}

/** A difference with one more line taken off it, or added. */
export function takeOff(rest: Interval, { adds, amount }: SumItem): Interval {
  return adds
    ? { lo: rest.lo + amount.lo, hi: rest.hi + amount.hi }
    : { lo: rest.lo - amount.hi, hi: rest.hi - amount.lo }
}

/** Whether the lines taken at their ends would spread wider: someone's counting moves the standard and the income. */
function isNarrower(gap: Interval, { assessment: { sum } }: Family): boolean {
  const added = sum.lines.reduce(takeOff, { lo: 0, hi: 0 })
  return added.lo < gap.lo || added.hi > gap.hi
}

/** From the difference to what is paid: never below nothing, never more than the standard, a twelfth a month. */
function amountRows(words: Words, family: Family): readonly SumRow[] {
  const { say } = words
  const { sum, programmes } = family.assessment
  if (programmes.dibao.amounts.length === 0) {
    return sum.gap.hi <= 0
      ? [{ id: 'zero', operator: '', label: say('sum.notBelowZero'), value: exactText(0) }]
      : []
  }
  // By the same reading as the lines above it, so that it follows from them.
  const amount = family.passes.shown.interval(family.model.dibao.amount)
  const capped = amount.hi < sum.gap.hi
  const raised = amount.lo > sum.gap.lo
  // Nothing is paid above the standard, so only that can leave the amount open.
  const isOpen = isEndless(sum.standardPerPerson)
  const label = capped ? say('sum.capped') : say('sum.notBelowZero')
  return [
    ...(capped || raised
      ? [{ id: 'paid', operator: '', label, value: paidText(words, amount, isOpen) }]
      : []),
    {
      id: 'month',
      operator: '=',
      operatorName: say('sum.equals'),
      label: say('sum.perMonth'),
      value: paidText(words, amount, isOpen, exactMonth),
      note: isOpen && amount.lo <= 0 ? undefined : say('sum.rounding'),
      total: true,
    },
  ]
}

function paidText(words: Words, amount: Interval, isOpen: boolean, write = exactText): string {
  if (!isOpen) return bandText(words, amount, write)
  return amount.lo > 0 ? words.say('amount.atLeast', { amount: write(amount.lo) }) : words.say('sum.unknown')
}
