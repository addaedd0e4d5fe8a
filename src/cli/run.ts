import { createEstimator } from '../interview/estimate.ts'
import { catalogs } from './catalogs.ts'
import { help } from './help.ts'
import { parseArguments, type Arguments } from './parseArguments.ts'
import { parseInput, type Input } from './parseInput.ts'
import { print } from './print.ts'
import { printed } from './printed.ts'
import { problemLine } from './problemLine.ts'
import { readInput } from './readInput.ts'
import { householdResult, type HouseholdResult } from './result/householdResult.ts'
import { dayInHebei } from '../interview/dayInHebei.ts'
import { createWords } from './words.ts'

/** Exit codes: everything was printed; the input or an argument cannot be used. */
const DONE = 0
const REFUSED = 2

/**
 * The whole command: arguments in, exit code out. Standard output carries the results as JSON and nothing else;
 * what is refused leaves one line on standard error and nothing on standard output.
 * @param folder where a relative path starts
 */
export async function run(commandLine: readonly string[], folder: string): Promise<number> {
  const args = parseArguments(commandLine)
  if (!args.ok) return refuse(problemLine('estimate', args.problem))
  if (args.value === 'help') {
    process.stderr.write(help)
    return DONE
  }
  const { file, asOf } = args.value
  const source = file === '-' ? 'standard input' : file
  const read = await readInput(file, folder)
  if (!read.ok) return refuse(problemLine(source, read.problem))
  const input = parseInput(read.value, { asOf, today: dayInHebei(new Date()) })
  if (!input.ok) return refuse(problemLine(source, input.problem))
  const fault = await print(printed(input.value.isList, results(input.value, args.value)))
  if (fault === null) return DONE
  return refuse(problemLine('estimate', { path: 'standard output', value: fault, expected: 'room to write' }))
}

function* results({ households }: Input, { lang, explain }: Arguments): Generator<HouseholdResult> {
  const estimate = createEstimator()
  const words = createWords(catalogs[lang])
  for (const household of households) yield householdResult(household, { estimate, words, lang, explain })
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`)
  return REFUSED
}
