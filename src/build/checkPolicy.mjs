/*
 * `npm run check-policy`: what is wrong with the rules, their data and their words, and what has grown old. Ends with
 * `N faults, N stale`; exit code 1 where there is a fault. What is stale is told and is none.
 */
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {{ module: typeof import('./policyInputs.ts') }} */
const inputs = await runnerImport(`${root}src/build/policyInputs.ts`)
const { figures, locales, rules } = inputs.module.policyInputs(root)
const { faults, told, stale } = await lint()

const all = [...figures, ...faults]
for (const line of told) console.log(line)
for (const { check, message } of all) console.log(`FAULT  ${check}: ${message}`)
console.log(`${all.length} faults, ${stale} stale`)
process.exitCode = all.length > 0 ? 1 : 0

/**
 * The checks of the rules themselves, which cannot be read while a figure has the wrong form.
 *
 * @returns {Promise<import('../policy/lint/lint.ts').Report>}
 */
async function lint() {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())
  try {
    /** @type {{ module: typeof import('../policy/lint/lint.ts') }} */
    const { module } = await runnerImport(`${root}src/policy/lint/lint.ts`)
    return module.lintPolicy({ today: module.dayOf(today), locales, rules })
  } catch (error) {
    if (figures.length === 0) throw error
    return { faults: [], told: ['the rules were not read, since figures are damaged'], stale: 0 }
  }
}
