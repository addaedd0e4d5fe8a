import type { Expr, Unit } from '../../engine/index.ts'
import { labelled, textField, type Labelled } from './labels.ts'

export interface FoundCondition {
  readonly id: string
  readonly label: string
  readonly holds: Expr<Unit>
}

export interface FoundProgramme {
  readonly id: string
  /** Every verdict: of the programme, and of a person or a way in it. */
  readonly verdicts: readonly Expr<Unit>[]
  readonly conditions: readonly FoundCondition[]
}

/**
 * The programmes of a model: whatever has a `verdict`. Its conditions are the objects below it with an `id` and a
 * formula `holds`; its verdicts all formulas below it in a field whose name begins with `verdict`.
 */
export function programmesOf(model: object): readonly FoundProgramme[] {
  const all = labelled(model)
  return outermost(all).map((root) => {
    const inside = all.filter(({ path }) => startsWith(path, root))
    return {
      id: root.at(-1) ?? '',
      verdicts: inside
        .filter(({ path }) => path.some((step) => step.startsWith('verdict')))
        .map(({ expr }) => expr),
      conditions: inside.flatMap(conditionOf),
    }
  })
}

function conditionOf({ path, label, expr, owner }: Labelled): readonly FoundCondition[] {
  const id = textField(owner, 'id')
  return id !== undefined && path.at(-1) === 'holds' ? [{ id, label, holds: expr }] : []
}

/** Where programmes stand; what has a verdict inside of one is a part of it. */
function outermost(all: readonly Labelled[]): readonly (readonly string[])[] {
  const roots = all.filter(({ path }) => path.at(-1) === 'verdict').map(({ path }) => path.slice(0, -1))
  return roots.filter((root) => !roots.some((other) => other !== root && startsWith(root, other)))
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return path.length >= start.length && start.every((step, index) => path[index] === step)
}
