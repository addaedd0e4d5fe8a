/**
 * What the command line says about one household, as far as it is compared. Rules of another day may print more, less
 * or other things: whatever is not there is absent here, and nothing is guessed.
 *
 * @typedef {object} Programme
 * @property {string} outcome
 * @property {ReadonlyMap<string, string>} amounts by member, the empty text for the family: `123` or `0..456` fen a year
 * @property {readonly string[]} openRules
 *
 * @typedef {object} Result
 * @property {ReadonlyMap<string, Programme>} programmes by id
 * @property {ReadonlyMap<string, string> | null} papers how certain each is, by `list.id`; null: none are printed
 */

/**
 * @param {unknown} json one result of the command line
 * @returns {Result}
 * @throws {Error} where there is no outcome of any programme in it
 */
export function readResult(json) {
  const programmes = new Map(
    entries(field(json, 'programmes')).flatMap(([id, programme]) => {
      const outcome = field(programme, 'outcome')
      if (typeof outcome !== 'string') return []
      const amounts = new Map(list(field(programme, 'amounts')).map(readAmount))
      return [[id, { outcome, amounts, openRules: list(field(programme, 'openRules')).map(String).sort() }]]
    }),
  )
  if (programmes.size === 0) throw new Error('a result without the outcome of any programme')
  const papers = field(json, 'papers')
  return { programmes, papers: papers === undefined ? null : new Map(entries(papers).flatMap(readPapers)) }
}

/**
 * @param {unknown} amount
 * @returns {[string, string]}
 */
function readAmount(amount) {
  const [member, fen] = [field(amount, 'member'), field(amount, 'perYearFen')]
  const [lo, hi] = [String(field(fen, 'lo')), String(field(fen, 'hi'))]
  return [typeof member === 'string' ? member : '', lo === hi ? lo : `${lo}..${hi}`]
}

/**
 * @param {[string, unknown]} papers of one list
 * @returns {[string, string][]}
 */
function readPapers([name, papers]) {
  return list(papers).map((paper) => [`${name}.${field(paper, 'id')}`, String(field(paper, 'needed'))])
}

/**
 * @param {unknown} value
 * @param {string} name
 * @returns {unknown}
 */
export function field(value, name) {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

/**
 * @param {unknown} value
 * @returns {[string, unknown][]}
 */
function entries(value) {
  return typeof value === 'object' && value !== null ? Object.entries(value) : []
}

/**
 * @param {unknown} value
 * @returns {readonly unknown[]}
 */
function list(value) {
  return Array.isArray(value) ? value : []
}
