import { evaluate, formulas, operandsOf, type Expr, type Tape, type Unit } from '../../engine/index.ts'
import type { IsoDate } from '../calendar.ts'
import type { Fault } from './fault.ts'
import { programmesOf, type FoundProgramme } from './programmes.ts'

/** What is looked at of a model. */
export interface SampleModel {
  readonly tape: Tape
  readonly structure: { readonly asOf: IsoDate }
}

/**
 * Conditions that are a yes, or a no, before anything is answered: in every sample of the last day on which they
 * occur. On earlier days, and in some families, a rule may well settle one.
 */
export function constantConditions(models: readonly SampleModel[]): readonly Fault[] {
  const seen = new Map<string, { day: IsoDate; readings: Set<number | null> }>()
  for (const model of models) {
    const { asOf } = model.structure
    const evaluation = evaluate(model.tape, new Map())
    for (const { id, conditions } of programmesOf(model)) {
      for (const condition of conditions) {
        const { lo, hi } = evaluation.interval(condition.holds)
        const key = `${id}: ${condition.id}`
        const before = seen.get(key)
        if (before !== undefined && before.day > asOf) continue
        const readings = before?.day === asOf ? before.readings : new Set<number | null>()
        seen.set(key, { day: asOf, readings: readings.add(lo === hi ? lo : null) })
      }
    }
  }
  return [...seen].flatMap(([key, { day, readings }]): readonly Fault[] => {
    if (readings.has(null) || readings.size > 1) return []
    const answer = readings.has(1) ? 'yes' : 'no'
    return [{ check: 'constant', message: `${key} is always ${answer} on ${day}, whatever is answered` }]
  })
}

/**
 * Conditions that no verdict of their own programme rests on. A condition that is settled before anything is answered
 * is left to `constantConditions`, and so is a programme whose verdicts all are.
 */
export function decideNothing(models: readonly SampleModel[]): readonly Fault[] {
  const found = models.flatMap((model) => {
    const evaluation = evaluate(model.tape, new Map())
    const isOpen = (expr: Expr<Unit>) => !evaluation.settled(expr)
    return programmesOf(model).flatMap((programme) => {
      if (!programme.verdicts.some(isOpen)) return []
      const under = reachable(model.tape, programme.verdicts)
      return idle(programme, under, isOpen)
    })
  })
  return [...new Set(found)].map((message) => ({ check: 'decides nothing', message }))
}

function idle(
  { id, conditions }: FoundProgramme,
  under: ReadonlySet<number>,
  isOpen: (expr: Expr<Unit>) => boolean,
): readonly string[] {
  return conditions
    .filter(({ holds }) => isOpen(holds) && !under.has(holds.node))
    .map((condition) => `${id}: no verdict rests on ${condition.id}`)
}

/** The nodes that these formulas are made of, themselves among them. */
function reachable(tape: Tape, roots: readonly Expr<Unit>[]): ReadonlySet<number> {
  const list = formulas(tape)
  const found = new Set(roots.map(({ node }) => node))
  // Grows while it is gone through.
  for (const node of found) {
    const formula = list[node]
    if (formula !== undefined) for (const operand of operandsOf(formula)) found.add(operand)
  }
  return found
}
