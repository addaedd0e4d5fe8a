import { influence } from './influence.ts'
import type { Bounds, Tape } from './tape.ts'

/** The questions that may still change a target node, in the order of the tape. */
export function relevant(tape: Tape, bounds: Bounds, targets: readonly number[]): ReadonlySet<string> {
  return namesActing(tape.questionNodes, influence(tape, bounds, targets))
}

/** The open rules that may still change a target node, in the order of the tape. */
export function openRulesActing(tape: Tape, bounds: Bounds, targets: readonly number[]): ReadonlySet<string> {
  return namesActing(tape.ruleNodes, influence(tape, bounds, targets))
}

function namesActing(nodes: ReadonlyMap<string, number>, acts: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>()
  for (const [name, node] of nodes) if (acts[node] !== 0) names.add(name)
  return names
}
