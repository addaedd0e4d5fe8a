import { isIsoDate, type IsoDate } from '../calendar.ts'
import { contextAverages } from '../figures/context.ts'
import { figures } from '../figures/figures.ts'
import { buildModel } from '../model/buildModel.ts'
import { openRuleIds } from '../openRules.ts'
import { householdQuestions, memberQuestions } from '../questions.ts'
import { sourceIds, sourceOf } from '../sources/sources.ts'
import { warningIds } from '../warnings.ts'
import { constantConditions, decideNothing } from './conditions.ts'
import type { Fault } from './fault.ts'
import { missingWords, neededWords } from './neededWords.ts'
import { outsideProvince } from './provinceRange.ts'
import { sampleStructures } from './samples.ts'
import { sourcesByAge } from './sourcesByAge.ts'
import { newestFigures, staleFigures } from './stale.ts'
import { toldLines } from './told.ts'
import { uncitedSources } from './uncitedSources.ts'
import { unusedQuestions } from './unusedQuestions.ts'

/** What stands outside of the rules' own modules. */
export interface Surroundings {
  readonly today: IsoDate
  /** The keys that have words, by language. */
  readonly locales: Readonly<Record<string, ReadonlySet<string>>>
  /** The texts of the rules, which say what they cite. */
  readonly rules: readonly string[]
}

export interface Report {
  readonly faults: readonly Fault[]
  /** What is old, in lines. */
  readonly told: readonly string[]
  /** How many figures are stale. */
  readonly stale: number
}

/** Every check of the rules but that of the form of the figures, which has to pass before the rules can be read. */
export function lintPolicy({ today, locales, rules }: Surroundings): Report {
  const models = sampleStructures.map(buildModel)
  const ids = [...householdQuestions, ...memberQuestions]
  const needed = neededWords({ models, openRules: openRuleIds, warnings: warningIds, questions: ids })
  const cited = [...figures, ...contextAverages].map(({ source }) => source)
  const stale = staleFigures(figures, today)
  return {
    faults: [
      ...outsideProvince(figures),
      ...unusedQuestions(
        ids,
        models.map(({ tape }) => tape),
      ),
      ...constantConditions(models),
      ...decideNothing(models),
      ...missingWords(needed, locales),
      ...uncitedSources(sourceIds, cited, rules),
    ],
    told: toldLines(
      today,
      stale,
      newestFigures(figures, today),
      sourcesByAge(
        sourceIds.map((id) => ({ id, date: sourceOf(id).date })),
        today,
      ),
    ),
    stale: stale.length,
  }
}

/** @throws RangeError for a text that is no day */
export function dayOf(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a day: ${text}`)
  return text
}
