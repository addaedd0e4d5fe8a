import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'
import type * as checkModule from '../policy/figures/check.ts'
import type * as figuresModule from '../policy/figures/figures.ts'

/** Of another shape; its own module refuses it by name when it is damaged. */
const CONTEXT = 'context'

function parse(folder: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, name), 'utf8'))
  } catch (error) {
    throw new Error(`figures: ${name} is not JSON`, { cause: error })
  }
}

/** The last day on which any figure in `folder` was looked up. */
export function lastChecked(folder: string): string {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const days = names.flatMap((name) =>
    [...JSON.stringify(parse(folder, name)).matchAll(/"checked":"([0-9-]{10})"/g)].map(
      ([, day]) => day ?? '',
    ),
  )
  return days.sort().at(-1) ?? ''
}

/**
 * Reads every file of figures in a folder and throws an Error naming file, entry and field of all that is wrong.
 * Gives the names of the files read.
 */
export function checkFigureFiles(folder: string, { checkFigures }: typeof checkModule): string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== `${CONTEXT}.json`)
  if (names.length === 0) throw new Error(`figures: no files in ${folder}`)
  const problems = checkFigures(Object.fromEntries(names.map((name) => [name, parse(folder, name)])))
  if (problems.length === 0) return names
  const lines = problems.map(({ file, entry, field, message }) => {
    const where = [file, ...(entry < 0 ? [] : [`entry ${entry}`]), ...(field === '' ? [] : [field])]
    return `  ${where.join(', ')}: ${message}`
  })
  throw new Error(['figures: the data is damaged', ...lines].join('\n'))
}

/** Throws an Error naming each file that stands in the folder but is not part of the app. */
export function checkNothingLeftOut(names: readonly string[], { figureFiles }: typeof figuresModule): void {
  const left = names.filter((name) => !(name in figureFiles))
  if (left.length > 0) throw new Error(`figures: ${left.join(', ')} is not listed in figures.ts`)
}

/** Fails the build when the figures in `folder`, where the modules that read and check them stand too, are damaged. */
export function figureFiles(folder: string): Plugin {
  return {
    name: 'figure-files',
    apply: 'build',
    async buildStart() {
      // Loaded by Vite, since the configuration itself may not import JSON the way the app does.
      const check = await runnerImport<typeof checkModule>(join(folder, 'check.ts'))
      const names = checkFigureFiles(folder, check.module)
      checkNothingLeftOut(
        names,
        (await runnerImport<typeof figuresModule>(join(folder, 'figures.ts'))).module,
      )
      await runnerImport(join(folder, `${CONTEXT}.ts`))
    },
  }
}
