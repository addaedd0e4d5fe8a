import { parseArgs } from 'node:util'
import { accept, type Read, reject } from '../interview/householdProblem.ts'
import { fieldsBeyondSchema } from '../interview/householdFields.ts'
import type { IsoDate } from '../policy/calendar.ts'
import { isEstimateDay } from './isEstimateDay.ts'
import { languages, type Language } from './languages.ts'

export interface Arguments {
  /** A path, or `-` for standard input. */
  readonly file: string
  readonly asOf: IsoDate | undefined
  readonly lang: Language
  readonly explain: boolean
}

const options = {
  'as-of': { type: 'string' },
  lang: { type: 'string' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const
const names = Object.keys(options).map((name) => `--${name}`)

/** The command line without the program's own name, or the first thing wrong with it. The last of two counts. */
export function parseArguments(commandLine: readonly string[]): Read<Arguments | 'help'> {
  const args = [...commandLine]
  // Not strict, so that every fault is told in our own form.
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true })
  const given = tokens.flatMap((token) => (token.kind === 'option' ? [token] : []))
  const files = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))

  const unknown = given.find(({ rawName }) => !names.includes(rawName))
  if (unknown !== undefined) return reject('arguments', unknown.rawName, names.join(', '))
  const flag = given.find(({ name, value }) => (name === 'explain' || name === 'help') && value !== undefined)
  if (flag !== undefined) return reject(flag.rawName, flag.value, 'no value')
  const has = (name: keyof typeof options) => given.some((token) => token.name === name)
  const valueOf = (name: keyof typeof options) => given.filter((token) => token.name === name).pop()?.value
  if (has('help')) return accept('help')

  const day = valueOf('as-of')
  const asOf = day !== undefined && isEstimateDay(day) ? day : undefined
  if (has('as-of') && asOf === undefined) return reject('--as-of', day, fieldsBeyondSchema.asOf)
  const lang = has('lang') ? languages.find((code) => code === valueOf('lang')) : languages[0]
  if (lang === undefined) return reject('--lang', valueOf('lang'), languages.join(' or '))
  const [file, another] = files
  if (file === undefined || file === '')
    return reject('FILE', file, 'a file with a household, or - for standard input')
  if (another !== undefined) return reject('FILE', another, 'one file only')
  return accept({ file, asOf, lang, explain: has('explain') })
}
