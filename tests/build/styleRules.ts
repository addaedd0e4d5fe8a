export interface StyleRule {
  /** The at-rules around it, outermost first, each with its prelude: "@media print". */
  readonly within: readonly string[]
  /** The selector list, split at the commas that separate selectors; empty for an at-rule with declarations. */
  readonly selectors: readonly string[]
  readonly declarations: readonly { readonly property: string; readonly value: string }[]
}

export interface StyleSheet {
  /** Every at-rule that was met, with its prelude. */
  readonly atRules: readonly string[]
  readonly rules: readonly StyleRule[]
}

/** Splits at a separator that stands outside all brackets. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = []
  let part = ''
  let depth = 0
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1
    if (sign === ')' || sign === ']') depth -= 1
    if (sign === separator && depth === 0) {
      parts.push(part)
      part = ''
    } else part += sign
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== '')
}

/** Reads a style sheet as far as these checks need it: comments and the insides of strings are dropped. */
export function styleRules(css: string): StyleSheet {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""')
  const atRules: string[] = []
  const rules: StyleRule[] = []
  let at = 0

  function block(within: readonly string[], selectors: readonly string[]): void {
    const declarations: { property: string; value: string }[] = []
    let pending = ''
    const declare = () => {
      const colon = pending.indexOf(':')
      if (colon > 0) {
        declarations.push({
          property: pending.slice(0, colon).trim(),
          value: pending.slice(colon + 1).trim(),
        })
      } else if (pending.trim().startsWith('@')) atRules.push(pending.trim())
      pending = ''
    }
    for (; at < text.length && text[at] !== '}'; at += 1) {
      if (text[at] === ';') declare()
      else if (text[at] === '{') {
        const prelude = pending.trim()
        pending = ''
        at += 1
        if (prelude.startsWith('@')) {
          atRules.push(prelude)
          block([...within, prelude], [])
        } else block(within, [...selectors.map((outer) => `${outer} &`), ...splitOutside(prelude, ',')])
      } else pending += text[at] ?? ''
    }
    declare()
    if (declarations.length > 0) rules.push({ within, selectors, declarations })
  }

  while (at < text.length) {
    block([], [])
    at += 1
  }
  return { atRules, rules }
}
