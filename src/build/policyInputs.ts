import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFigures } from '../policy/figures/check.ts'
import type { Fault } from '../policy/lint/fault.ts'
import { messageKeys, readMessages } from './readMessages.ts'

/** What `check-policy` reads from the disk. */
export interface PolicyInputs {
  /** What is wrong with the files of figures; anything here may keep the rules from being read at all. */
  readonly figures: readonly Fault[]
  /** The keys that have words, by language. */
  readonly locales: Readonly<Record<string, ReadonlySet<string>>>
  /** The texts of the rules; those of the checks say nothing about them. */
  readonly rules: readonly string[]
}

/**
 * @param root the top of the project
 * @throws Error where a folder is missing, or a locale holds something other than words
 */
export function policyInputs(root: string): PolicyInputs {
  const policy = join(root, 'src/policy')
  const languages = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  )
  return {
    figures: figureFaults(join(policy, 'figures')),
    locales: Object.fromEntries(
      languages.map(({ name }) => [
        name,
        new Set(messageKeys(readMessages(join(root, 'locales'), name).messages)),
      ]),
    ),
    rules: readdirSync(policy, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^lint[\\/]/.test(name))
      .map((name) => readFileSync(join(policy, name), 'utf8')),
  }
}

/** What is wrong with the figures in a folder, a fault for each file, entry and field. */
export function figureFaults(folder: string): readonly Fault[] {
  const files: Record<string, unknown> = {}
  const unread: Fault[] = []
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
    try {
      files[name] = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    } catch {
      unread.push({ check: 'figures', message: `${name} is not JSON` })
    }
  }
  const found = checkFigures(files).map(({ file, entry, field, message }): Fault => {
    const where = [file, ...(entry < 0 ? [] : [`entry ${entry}`]), ...(field === '' ? [] : [field])]
    return { check: 'figures', message: `${where.join(', ')}: ${message}` }
  })
  return [...unread, ...found]
}
