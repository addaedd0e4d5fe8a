import { formulas, type Formula, type Tape } from '../../engine/index.ts'
import { Canonical } from './canonical.ts'
import { isShort, leafText, lineOf } from './formulaLine.ts'
import { compareNames, labelled, type Labelled } from './labels.ts'
import { optionsOf } from './questionOf.ts'

/**
 * All formulas of a model as text, so that a change of the rules shows as a difference of lines: what is asked, what is
 * left open, then a line for every formula that the model names (`dibao.verdict`, `papers.wageSlip.needed`), each
 * followed by the unnamed ones that it is the first to use (`#1` there, `dibao.verdict#1` elsewhere). Short ones stand
 * in brackets where they are used. In what order the rules write their formulas leaves no trace.
 */
export function formulaText(model: { readonly tape: Tape }): string {
  const list = formulas(model.tape)
  const labels = labelled(model)
  const writer = new Writer(model.tape, list, labels)
  const sections = bySection(labels).map((section) => section.flatMap((each) => writer.lines(each)))
  return [asked(list), leftOpen(list), ...sections].map((lines) => `${lines.join('\n')}\n`).join('\n')
}

class Writer {
  private readonly names = new Map<number, string>()
  private readonly canonical: Canonical

  constructor(
    private readonly tape: Tape,
    private readonly list: readonly Formula[],
    labels: readonly Labelled[],
  ) {
    for (const { expr, label } of labels) {
      if (leafText(list[expr.node]) === undefined && !this.names.has(expr.node))
        this.names.set(expr.node, label)
    }
    const named = [...this.names.keys()]
    const labelOf = new Map(this.names)
    this.canonical = new Canonical(list, named, (node) => leafText(list[node]) ?? labelOf.get(node))
  }

  /** The line of a named formula, then those of the unnamed ones, numbered within the one that uses each first. */
  lines({ label, expr }: Labelled): readonly string[] {
    const name = this.known(expr.node) ?? ''
    if (name !== label) return [`${label} = ${name}`]
    return this.linesFrom(expr.node, label, '#')
  }

  private linesFrom(node: number, label: string, numbers: string): readonly string[] {
    const own: number[] = []
    const line = this.line(node, (operand) => {
      const known = this.known(operand) ?? this.short(operand)
      if (known !== undefined) return known.startsWith(`${label}#`) ? known.slice(label.length) : known
      own.push(operand)
      const number = `${numbers}${own.length}`
      this.names.set(operand, label + number)
      return number
    })
    const name = (this.names.get(node) ?? '').slice(label.length)
    return [
      name === '' ? `${label} = ${line}` : `  ${name} = ${line}`,
      ...own.flatMap((operand, index) => this.linesFrom(operand, label, `${numbers}${index + 1}.`)),
    ]
  }

  private line(node: number, nameOf: (operand: number) => string): string {
    const operands = this.canonical.operands(node)
    const truths = operands.map((operand) => this.isTruth(operand))
    return lineOf(this.canonical.formula(node), operands.map(nameOf), truths)
  }

  private known(node: number): string | undefined {
    return leafText(this.list[node]) ?? this.names.get(node)
  }

  /** A formula of one step between things with names, in brackets; undefined where it takes more. */
  private short(node: number): string | undefined {
    const formula = this.canonical.formula(node)
    if (!isShort(formula.op)) return undefined
    const operands = this.canonical.operands(node)
    const names = operands.map(
      (operand) =>
        leafText(this.list[operand]) ??
        this.labelAt(operand) ??
        (formula.op === 'not' ? this.short(operand) : undefined),
    )
    if (names.includes(undefined)) return undefined
    return `(${this.line(node, (operand) => names[operands.indexOf(operand)] ?? '')})`
  }

  /** The name that the model gives; not a number, which comes and goes with the formulas before it. */
  private labelAt(node: number): string | undefined {
    const name = this.names.get(node)
    return name?.includes('#') === true ? undefined : name
  }

  private isTruth(node: number): boolean {
    const { lo, hi } = this.tape.whole
    return (lo[node] ?? -1) >= 0 && (hi[node] ?? 2) <= 1
  }
}

function bySection(labels: readonly Labelled[]): readonly (readonly Labelled[])[] {
  const sections = new Map<string, Labelled[]>()
  for (const each of labels) {
    const section = each.path[0] ?? ''
    sections.set(section, [...(sections.get(section) ?? []), each])
  }
  return [...sections.values()]
}

function asked(list: readonly Formula[]): readonly string[] {
  return list
    .flatMap((formula) => (formula.op === 'ask' ? [formula] : []))
    .map(({ question, domain: { lo, hi } }) => {
      const options = optionsOf(question)
      return `ask(${question}) in ${options === undefined ? `${lo}..${hi}` : options.join(', ')}`
    })
    .sort(compareNames)
}

function leftOpen(list: readonly Formula[]): readonly string[] {
  return list
    .flatMap((formula) => (formula.op === 'openRule' ? [`open(${formula.id})`] : []))
    .sort(compareNames)
}
