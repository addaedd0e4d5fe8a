import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { findBrowser } from '../../src/build/findBrowser.mjs'
import { golden } from '../e2e/harness/goldens.ts'
import { ANSWERS_KEY, savedText, stepOf } from '../e2e/harness/saved.ts'
import { expect, test } from '../e2e/harness/test.ts'
import { median } from './figure.ts'
import { tell } from './tell.ts'

const RUNS = 5
const { household } = golden('dibao-papers-for-a-fuller-life')
const kept = { [ANSWERS_KEY]: savedText(household) }
const pages = {
  start: { address: './', kept: {} },
  question: { address: stepOf(household, 'm1.income'), kept },
} as const

interface Category {
  readonly id: string
  /** 0 to 100. */
  readonly score: number
  /** Each check that cost a point, with what it says. */
  readonly lost: readonly string[]
}

async function runLighthouse(address: string, storage: object): Promise<readonly Category[]> {
  const program = join(import.meta.dirname, 'lighthouse/run.mjs')
  const browser = findBrowser()
  if (browser === null) throw new Error('Lighthouse needs a browser of the system')
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    browser,
    address,
    JSON.stringify(storage),
  ])
  return JSON.parse(stdout) as Category[]
}

for (const [name, { address, kept: storage }] of Object.entries(pages)) {
  test(`Lighthouse has nothing to mend on a ${name} page, as on a phone`, async ({ siteUrl }) => {
    test.setTimeout(600_000)
    const runs: Category[] = []
    for (let run = 0; run < RUNS; run += 1) {
      runs.push(...(await runLighthouse(new URL(address, siteUrl).href, storage)))
    }
    const ids = [...new Set(runs.map(({ id }) => id))]
    expect(ids).toHaveLength(4)
    tell(
      ids.map((id) => {
        const mine = runs.filter((category) => category.id === id)
        const short = 100 - median(mine.map(({ score }) => score))
        const lost = short === 0 ? [] : [...new Set(mine.flatMap((category) => category.lost))]
        const what = `Lighthouse, ${name} page: points short of 100 in ${id}`
        return { what: [what, ...lost].join('; '), value: short, unit: 'points', most: 0 }
      }),
    )
  })
}
