import { readResult } from './results.mjs'

/**
 * @typedef {{ readonly file: string, readonly household: unknown }} Golden
 * @typedef {{ readonly code: number | null, readonly out: string, readonly errors: string }} Said
 * @typedef {(input: string) => Promise<Said>} CommandLine reads households as JSON, prints their results as JSON
 *
 * @typedef {object} Evaluated
 * @property {ReadonlyMap<string, import('./results.mjs').Result>} results by the file of the golden
 * @property {readonly { readonly file: string, readonly why: string }[]} refused those that it does not understand
 */

/**
 * What one set of rules says about the goldens. Its command line refuses all where it refuses one, and names it: that
 * one is set apart and the others are tried again.
 *
 * @param {readonly Golden[]} goldens
 * @param {CommandLine} commandLine
 * @returns {Promise<Evaluated>}
 * @throws {Error} where it fails otherwise, with the first line of what it said
 */
export async function evaluate(goldens, commandLine) {
  const left = [...goldens]
  /** @type {{ readonly file: string, readonly why: string }[]} */
  const refused = []
  while (left.length > 0) {
    const said = await commandLine(JSON.stringify(left.map(({ household }) => household)))
    if (said.code === 0) return { results: resultsOf(left, said.out), refused }
    const [, index, why = ''] = /^standard input: \[(\d+)\]\.?(.*)/.exec(said.errors) ?? []
    const [golden] = index === undefined ? [] : left.splice(Number(index), 1)
    if (golden === undefined) throw new Error(firstLine(said.errors))
    refused.push({ file: golden.file, why })
  }
  return { results: new Map(), refused }
}

/**
 * @param {readonly Golden[]} goldens
 * @param {string} out
 */
function resultsOf(goldens, out) {
  /** @type {unknown} */
  const json = JSON.parse(out)
  if (!Array.isArray(json) || json.length !== goldens.length)
    throw new Error('not a result for each household')
  return new Map(goldens.map(({ file }, index) => [file, readResult(json[index])]))
}

/** @param {string} text what a program said, of which a stack may be the most */
function firstLine(text) {
  const lines = text.split('\n').map((line) => line.trim())
  return (
    lines.find((line) => /^\w*Error:/.test(line)) ?? lines.find((line) => line !== '') ?? 'it said nothing'
  )
}
