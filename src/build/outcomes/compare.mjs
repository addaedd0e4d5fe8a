/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {import('./results.mjs').Programme} Programme
 * @typedef {{ readonly file: string, readonly then: Result, readonly now: Result }} Pair one golden under both rules
 */

/** So many goldens are named where one change shows in many. */
const FEW = 3

/**
 * What differs between the rules of then and of now, a line each: first programmes and papers that only one of them has,
 * then the goldens, at last how many changed.
 *
 * @param {readonly Pair[]} pairs
 * @returns {readonly string[]}
 */
export function differences(pairs) {
  const [newPapers, papersGone] = [onePapers(pairs, 'now', 'then'), onePapers(pairs, 'then', 'now')]
  const told = new Set([...newPapers.keys(), ...papersGone.keys()])
  const changed = pairs
    .map((pair) => [...programmeLines(pair), ...paperLines(pair, told)])
    .filter((lines) => lines.length > 0)
  return [
    ...oneSided(pairs.map(({ then, now }) => [now, then])).map((line) => `new programme: ${line}`),
    ...oneSided(pairs.map(({ then, now }) => [then, now])).map((line) => `programme gone: ${line}`),
    ...[...newPapers].map(([id, files]) => `new paper: ${id}, ${someOf(files)}`),
    ...[...papersGone].map(([id, files]) => `paper gone: ${id}, ${someOf(files)}`),
    ...papersNote(pairs),
    ...changed.flat(),
    changed.length === 0 ? 'no golden changed' : `${changed.length} of ${pairs.length} goldens changed`,
  ]
}

/**
 * Papers that one side wants in some golden and the other in none, with those goldens: one line instead of one in each.
 *
 * @param {readonly Pair[]} pairs
 * @param {'then' | 'now'} here
 * @param {'then' | 'now'} there
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
function onePapers(pairs, here, there) {
  const both = pairs.filter(({ then, now }) => then.papers !== null && now.papers !== null)
  const known = new Set(both.flatMap((pair) => [...(pair[there].papers ?? new Map()).keys()]))
  /** @type {Map<string, string[]>} */
  const found = new Map()
  for (const { file, [here]: side } of both) {
    for (const id of side.papers?.keys() ?? []) {
      if (!known.has(id)) found.set(id, [...(found.get(id) ?? []), file])
    }
  }
  return found
}

/** @param {readonly string[]} files */
function someOf(files) {
  const rest = files.length - FEW
  return files.slice(0, FEW).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

/**
 * Programmes that the first rules of each pair have and the second lack, with how often each outcome occurs.
 *
 * @param {readonly (readonly [Result, Result])[]} pairs
 * @returns {readonly string[]}
 */
function oneSided(pairs) {
  /** @type {Map<string, Map<string, number>>} */
  const found = new Map()
  for (const [here, there] of pairs) {
    for (const [id, { outcome }] of here.programmes) {
      if (there.programmes.has(id)) continue
      const counts = found.get(id) ?? new Map()
      found.set(id, counts.set(outcome, (counts.get(outcome) ?? 0) + 1))
    }
  }
  return [...found].map(([id, counts]) => {
    const tally = [...counts].sort().map(([outcome, count]) => `${count} ${outcome}`)
    return `${id}, ${tally.join(', ')}`
  })
}

/**
 * @param {Pair} pair
 * @returns {readonly string[]}
 */
function programmeLines({ file, then, now }) {
  return [...then.programmes].flatMap(([id, before]) => {
    const after = now.programmes.get(id)
    const what = after === undefined ? [] : programmeChanges(before, after)
    return what.length === 0 ? [] : [`${file}  ${id}: ${what.join(', ')}`]
  })
}

/**
 * @param {Programme} then
 * @param {Programme} now
 * @returns {readonly string[]}
 */
function programmeChanges(then, now) {
  const members = new Set([...then.amounts.keys(), ...now.amounts.keys()])
  const rules = listChange(then.openRules, now.openRules)
  return [
    ...(then.outcome === now.outcome ? [] : [`${then.outcome} -> ${now.outcome}`]),
    ...[...members].sort().flatMap((member) => {
      const [before, after] = [then.amounts.get(member) ?? 'none', now.amounts.get(member) ?? 'none']
      const whose = member === '' ? '' : ` of ${member}`
      return before === after ? [] : [`amount${whose} ${before} -> ${after} fen a year`]
    }),
    ...(rules === '' ? [] : [`open rules ${rules}`]),
  ]
}

/**
 * @param {Pair} pair
 * @param {ReadonlySet<string>} told papers that were told before
 * @returns {readonly string[]}
 */
function paperLines({ file, then, now }, told) {
  if (then.papers === null || now.papers === null) return []
  const [before, after] = [then.papers, now.papers]
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort()
  const changes = ids
    .filter((id) => !told.has(id) && before.get(id) !== after.get(id))
    .map((id) => `${id} ${before.get(id) ?? 'no'} -> ${after.get(id) ?? 'no'}`)
  return changes.length === 0 ? [] : [`${file}  papers: ${changes.join(', ')}`]
}

/**
 * @param {readonly Pair[]} pairs
 * @returns {readonly string[]}
 */
function papersNote(pairs) {
  const oneSided = pairs.some(({ then, now }) => (then.papers === null) !== (now.papers === null))
  return oneSided ? ['papers are printed by one of the two only: not compared'] : []
}

/**
 * @param {readonly string[]} then
 * @param {readonly string[]} now
 */
function listChange(then, now) {
  const added = now.filter((each) => !then.includes(each)).map((each) => `+${each}`)
  const removed = then.filter((each) => !now.includes(each)).map((each) => `-${each}`)
  return [...added, ...removed].join(' ')
}
