import { realAt } from './columns.ts'
import { relevant } from './relevant.ts'
import type { Tape } from './tape.ts'

/**
 * The operands of every product of two formulas. A product grows with both of its operands only while
 * neither is negative; that it is so is proved once for all answers, when the tape is laid out.
 */
export class Products {
  private readonly operands = new Set<number>()

  note(a: number, b: number): void {
    this.operands.add(a).add(b)
  }

  /** Throws if an operand can fall below zero, naming the questions it depends on. */
  requireNonNegative(tape: Tape): void {
    for (const node of this.operands) {
      const lowest = realAt(tape.whole.lo, node)
      if (lowest < 0) {
        const questions = [...relevant(tape, tape.whole, [node])].join(', ')
        throw new Error(
          `operand of times: expected never below 0, got down to ${lowest} (depends on: ${questions})`,
        )
      }
    }
  }
}
