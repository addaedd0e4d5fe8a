import type { createEstimator, Estimate } from '../../interview/estimate.ts'
import { isAskable } from '../../interview/askable.ts'
import type { IsoDate } from '../../policy/calendar.ts'
import type { Certainty, QuestionKey, TekunPerson, WarningId } from '../../policy/index.ts'
import { placeOf, type PlaceCode } from '../../policy/places/places.ts'
import type { DatedHousehold } from '../parseInput.ts'
import { type Explanation, explanationOf } from './explanation.ts'
import { printedFigures, type PrintedFigure } from './figures.ts'
import { type PrintedLinkedHelp, printedLinkedHelp } from './linkedHelp.ts'
import { printedOpenRules, type PrintedOpenRule } from './openRules.ts'
import { type PrintedPapers, printedPapers } from './papers.ts'
import { type PrintedProgrammes, printedProgrammes } from './programmes.ts'
import { inQuestionOrder } from './questionOrder.ts'
import type { Wording } from './wording.ts'

/** What the command prints for one household; `result.schema.json` describes it. */
export interface HouseholdResult {
  readonly asOf: IsoDate
  /** Names are Chinese in every language. */
  readonly place: { readonly code: PlaceCode; readonly name: string }
  readonly programmes: PrintedProgrammes
  readonly papers: PrintedPapers
  /** What the cross-check of records will find; never a bar. */
  readonly warnings: readonly { readonly id: WarningId; readonly state: Certainty; readonly name: string }[]
  /** Members who may be 特困, and how many of the six things of daily life they cannot do alone. */
  readonly tekun: readonly TekunPerson[]
  readonly linkedHelp: readonly PrintedLinkedHelp[]
  readonly openRules: readonly PrintedOpenRule[]
  /** What is still to be asked, in the order of the pages. */
  readonly openQuestions: readonly QuestionKey[]
  readonly figures: readonly PrintedFigure[]
  /** Nothing is left to ask. */
  readonly settled: boolean
  readonly explanation?: Explanation
}

export interface ResultOptions extends Wording {
  readonly estimate: ReturnType<typeof createEstimator>
  readonly explain: boolean
}

/** The estimate of one household as it is printed. */
export function householdResult(
  household: DatedHousehold,
  { estimate, explain, ...wording }: ResultOptions,
): HouseholdResult {
  const { lang, words } = wording
  const { structure, assessment, progress }: Estimate = estimate(household, household.asOf)
  const { asOf, place } = structure
  return {
    asOf,
    place: { code: place, name: placeOf(place).name },
    programmes: printedProgrammes(assessment, household, wording),
    papers: printedPapers(assessment, words),
    warnings: assessment.warnings.map(({ id, state }) => ({
      id,
      state,
      name: words(`question.${id}.label`),
    })),
    tekun: assessment.tekun,
    linkedHelp: printedLinkedHelp(assessment, wording),
    openRules: printedOpenRules(assessment, words),
    openQuestions: openQuestions(household, assessment.relevant),
    figures: printedFigures(household, structure, lang),
    settled: progress.settled,
    ...(explain && { explanation: explanationOf(household, assessment, words) }),
  }
}

/** The questions of the open pages that still matter and were not asked. */
function openQuestions(household: DatedHousehold, relevant: Iterable<QuestionKey>): readonly QuestionKey[] {
  const keys = household.place === undefined ? [...relevant, 'place'] : relevant
  return inQuestionOrder(keys, household).filter((key) => isAskable(household, key))
}
