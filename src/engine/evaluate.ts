import { leafBounds } from './answers.ts'
import type { Answers, Readings } from './answers.ts'
import { Reasons } from './because.ts'
import { realAt } from './columns.ts'
import type { Expr, Truth } from './expr.ts'
import { pass } from './pass.ts'
import { openRulesActing, relevant } from './relevant.ts'
import type { Bounds, Tape } from './tape.ts'
import type { Interval, Unit } from './units.ts'

/** Everything that one set of answers says about one tape. Later evaluations leave it as it is. */
export interface Evaluation {
  /** What a formula can still be. */
  interval(expr: Expr<Unit>): Interval

  /** Whether a formula has one value left. */
  settled(expr: Expr<Unit>): boolean

  /** The questions that may still change a target; an answer that is a range counts as open. */
  relevant(targets: readonly Expr<Unit>[]): ReadonlySet<string>

  /** The open rules that may still change a target. */
  openRulesActing(targets: readonly Expr<Unit>[]): ReadonlySet<string>

  /**
   * The questions whose answers a settled verdict rests on: with every other answer taken back, it stands.
   * Empty for a verdict that holds whatever the answers, and for one that is still open.
   */
  because(verdict: Truth): ReadonlySet<string>
}

/** What the answers say about every formula of the tape. Throws an Error if an answer is no whole interval. */
export function evaluate(tape: Tape, answers: Answers, readings?: Readings): Evaluation {
  const bounds = leafBounds(tape, answers, readings)
  pass(tape, bounds)
  return new BoundsReader(tape, bounds)
}

class BoundsReader implements Evaluation {
  private reasons: Reasons | undefined

  constructor(
    private readonly tape: Tape,
    private readonly bounds: Bounds,
  ) {}

  interval({ node }: Expr<Unit>): Interval {
    return { lo: realAt(this.bounds.lo, node), hi: realAt(this.bounds.hi, node) }
  }

  settled({ node }: Expr<Unit>): boolean {
    return this.bounds.lo[node] === this.bounds.hi[node]
  }

  relevant(targets: readonly Expr<Unit>[]): ReadonlySet<string> {
    return relevant(this.tape, this.bounds, nodesOf(targets))
  }

  openRulesActing(targets: readonly Expr<Unit>[]): ReadonlySet<string> {
    return openRulesActing(this.tape, this.bounds, nodesOf(targets))
  }

  because(verdict: Truth): ReadonlySet<string> {
    this.reasons ??= new Reasons(this.tape, this.bounds)
    return this.settled(verdict) ? this.reasons.ofVerdict(verdict.node) : new Set()
  }
}

const nodesOf = (exprs: readonly Expr<Unit>[]): number[] => exprs.map((expr) => expr.node)
