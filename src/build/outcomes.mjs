/*
 * `npm run outcomes -- REF`: the golden households of the working tree under the rules of the commit REF and under
 * those of the working tree, a line for each that comes out otherwise. Exit code 0, whatever changed; 2 where there is
 * no such commit or its rules cannot be run.
 */
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildCommandLine, commitOf, stopping, writeOut } from './outcomes/builtRules.mjs'
import { differences } from './outcomes/compare.mjs'
import { evaluate } from './outcomes/evaluate.mjs'
import { field } from './outcomes/results.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const [ref, ...more] = process.argv.slice(2)

if (ref === undefined || more.length > 0) refuse('expected one git ref: npm run outcomes -- HEAD')
else {
  const commit = await commitOf(ref, root)
  if (commit === null) refuse(`no commit is called ${JSON.stringify(ref)} here`)
  else await compare(ref, commit)
}

/**
 * @param {string} ref
 * @param {string} commit
 */
async function compare(ref, commit) {
  // By its real name: a build tool that follows links must not see two folders.
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'outcomes-')))
  // A program that was just stopped may still be writing.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      stopping.abort()
      remove()
      process.exit(2)
    })
  }
  try {
    for (const line of await compareIn(folder, ref, commit)) console.log(line)
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error))
  } finally {
    remove()
  }
}

/**
 * @param {string} folder an empty one, to work in
 * @param {string} ref
 * @param {string} commit
 */
async function compareIn(folder, ref, commit) {
  // So that Node takes what is built for modules.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  const goldens = readGoldens(join(root, 'tests/golden'))
  const [then, now] = await both([
    named(`the rules of ${ref}`, async () => {
      await writeOut(commit, root, join(folder, 'then'))
      return evaluate(goldens, await buildCommandLine(join(folder, 'then'), root, join(folder, 'built-then')))
    }),
    named('the rules of the working tree', async () =>
      evaluate(goldens, await buildCommandLine(root, root, join(folder, 'built-now'))),
    ),
  ])
  const pairs = goldens.flatMap(({ file }) => {
    const [before, after] = [then.results.get(file), now.results.get(file)]
    return before === undefined || after === undefined ? [] : [{ file, then: before, now: after }]
  })
  return [...differences(pairs), ...refusals('then', then.refused), ...refusals('now', now.refused)]
}

/**
 * Both at once, and neither is still at work in the folder when the other has failed.
 *
 * @template Value
 * @param {readonly [Promise<Value>, Promise<Value>]} promises
 */
async function both(promises) {
  await Promise.allSettled(promises)
  return Promise.all(promises)
}

/** @param {string} folder */
function readGoldens(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return files.sort().map((file) => {
    /** @type {unknown} */
    const golden = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    return { file, household: field(golden, 'household') }
  })
}

/**
 * @param {string} when
 * @param {readonly { readonly file: string, readonly why: string }[]} refused
 */
function refusals(when, refused) {
  if (refused.length === 0) return []
  return [`not understood ${when}:`, ...refused.map(({ file, why }) => `  ${file}  ${why}`)]
}

/**
 * Says whose rules it was that failed.
 *
 * @template Value
 * @param {string} whose
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
async function named(whose, work) {
  try {
    return await work()
  } catch (error) {
    throw new Error(`${whose} cannot be run: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    })
  }
}

/** @param {string} why */
function refuse(why) {
  console.error(`outcomes: ${why}`)
  process.exitCode = 2
}
