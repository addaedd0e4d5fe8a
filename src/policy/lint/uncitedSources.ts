import type { Fault } from './fault.ts'

/**
 * Sources that nothing rests on: no figure names them and no rule cites them.
 * @param sources all ids of `sources.json`
 * @param figures ids that figures name
 * @param rules texts of the rules: an id in quotes is one that is cited; a comment cites nothing
 */
export function uncitedSources(
  sources: readonly string[],
  figures: readonly string[],
  rules: readonly string[],
): readonly Fault[] {
  const named = new Set(figures)
  for (const text of rules) {
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
    for (const [, id = ''] of code.matchAll(/'([\w-]+)'/g)) named.add(id)
  }
  return sources
    .filter((id) => !named.has(id))
    .map((id) => ({ check: 'uncited source', message: `${id}: no rule or figure cites it` }))
}
