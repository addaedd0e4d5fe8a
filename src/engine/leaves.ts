import { requireInterval } from './checks.ts'
import type { Choice } from './expr.ts'
import type { Graph } from './graph.ts'
import { Op } from './operations.ts'
import type { Interval, Unit } from './units.ts'

/** The questions and open rules of one graph by name. A name keeps the meaning it was first given. */
export class Leaves {
  readonly questionNodes = new Map<string, number>()
  readonly ruleNodes = new Map<string, number>()
  private readonly meanings = new Map<string, string>()

  constructor(private readonly graph: Graph) {}

  ask(question: string, unit: Unit, domain: Interval): number {
    requireInterval(`domain of ${question}`, domain)
    if (unit === 'truth' && (domain.lo < 0 || domain.hi > 1)) {
      throw new Error(
        `domain of ${question}: expected a truth within [0, 1], got [${domain.lo}, ${domain.hi}]`,
      )
    }
    return this.question(question, `${unit} in [${domain.lo}, ${domain.hi}]`, domain)
  }

  askChoice<Option extends string>(question: string, options: readonly Option[]): Choice<Option> {
    const different = new Set(options)
    if (options.length === 0 || different.size < options.length) {
      throw new Error(`options of ${question}: expected at least one, each once, got "${options.join(', ')}"`)
    }
    this.choiceNode({ question, options })
    return { question, options: [...options] }
  }

  choiceNode({ question, options }: Choice<string>): number {
    return this.question(question, `one of ${options.join(', ')}`, { lo: 0, hi: options.length - 1 })
  }

  openRule(id: string): number {
    const known = this.ruleNodes.get(id)
    if (known !== undefined) return known
    const node = this.graph.leaf(Op.openRule, this.ruleNodes.size, 0, 1)
    this.ruleNodes.set(id, node)
    return node
  }

  private question(question: string, meaning: string, { lo, hi }: Interval): number {
    const known = this.questionNodes.get(question)
    if (known === undefined) {
      const node = this.graph.leaf(Op.ask, this.questionNodes.size, lo, hi)
      this.questionNodes.set(question, node)
      this.meanings.set(question, meaning)
      return node
    }
    if (this.meanings.get(question) !== meaning) {
      throw new Error(
        `question ${question}: expected ${this.meanings.get(question)} as before, got ${meaning}`,
      )
    }
    return known
  }
}
