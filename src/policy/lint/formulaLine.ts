import type { Formula } from '../../engine/index.ts'
import { optionsOf } from './questionOf.ts'

/** A question, an open rule or a number, as it stands in a formula; undefined for what is made of others. */
export function leafText(formula: Formula | undefined): string | undefined {
  switch (formula?.op) {
    case 'literal':
      return String(formula.value)
    case 'ask':
      return `ask(${formula.question})`
    case 'openRule':
      return `open(${formula.id})`
    default:
      return undefined
  }
}

/**
 * What a formula says, with its operands by name.
 * @param truths which operands are a yes or no; where all are, the least of them is "and" and the greatest "or"
 */
export function lineOf(formula: Formula, operands: readonly string[], truths: readonly boolean[]): string {
  const logical = truths.every(Boolean)
  const [a = '', b = ''] = operands
  const all = operands.join(', ')
  switch (formula.op) {
    case 'literal':
    case 'ask':
    case 'openRule':
      return leafText(formula) ?? ''
    case 'add':
      return `sum(${all})`
    case 'min':
      return `${logical ? 'and' : 'min'}(${all})`
    case 'max':
      return `${logical ? 'or' : 'max'}(${all})`
    case 'not':
      return `not ${a}`
    case 'sub':
      return `${a} - ${b}`
    case 'scale':
    case 'mul':
      return `${a} * ${b}`
    case 'lessThan':
      return `${a} < ${b}`
    case 'equals':
      return `${a} == ${b}`
    case 'floor':
    case 'halfUp':
    case 'ceil':
      return `${formula.op}(${a} / ${b})`
    case 'table':
      return tableLine(
        formula.rows.map(({ from }) => from),
        operands,
        truths[0] === true,
      )
  }
}

/** Whether a formula of this kind is read as easily in brackets as on a line of its own. */
export function isShort(op: Formula['op']): boolean {
  return op === 'not' || op === 'lessThan' || op === 'equals' || op === 'scale'
}

function tableLine(starts: readonly number[], operands: readonly string[], ofTruth: boolean): string {
  const [of = '', ...shown] = operands
  const options = optionsOf(/^ask\((.*)\)$/.exec(of)?.[1] ?? '')
  if (options === undefined && ofTruth && starts.join() === '0,1')
    return `if ${of} then ${shown[1] ?? ''} else ${shown[0] ?? ''}`
  const rows = shown.map((value, row) => {
    const [from = 0, next = options?.length ?? Infinity] = [starts[row], starts[row + 1]]
    // Before the first row counts as the first.
    const names = options?.slice(row === 0 ? 0 : from, next).join(' or ') ?? `from ${from}`
    return `${names}: ${value}`
  })
  return `pick ${of} (${rows.join('; ')})`
}
