import type { Assessment } from '../assessment/assessment.ts'
import type { IsoDate } from '../calendar.ts'
import { citedOn, type Citation, type Citations } from '../citation.ts'
import { contextAverages } from '../figures/context.ts'
import { figures } from '../figures/figures.ts'
import { subsidyFigures } from '../figures/subsidies.ts'
import { openRuleIds, openRules } from '../openRules.ts'
import { duties, helpToday, rights, steps } from '../procedure/procedure.ts'
import { provinceSteps } from '../procedure/programmeSteps.ts'
import { provinceNoteIds, provinceNotes } from '../provinces/notes.ts'
import { sourceIds, sourceOf, type SourceId } from '../sources/sources.ts'
import { assessmentsOverTime } from './overTime.ts'

/** Whether the document was there by a day: nothing can rest on one of later. */
export const wasThereBy =
  (asOf: IsoDate) =>
  ({ source }: Pick<Citation, 'source'>): boolean =>
    sourceOf(source).date <= asOf

/**
 * The documents that something rested on which held that day. One that only other parts of the app cite counts from
 * its own date.
 * @param assessment the rules on that day
 * @param others what else held: open rules' citations and figures, each with its source
 */
export function sourcesHeldOn(
  asOf: IsoDate,
  assessment: Assessment,
  others: readonly { readonly source: SourceId }[],
): readonly SourceId[] {
  const cited = [...citationsIn(assessment), ...procedures.flatMap((citations) => citedOn(citations, asOf))]
  const inUse = idsOf([...cited.filter(wasThereBy(asOf)), ...others])
  const known = idsOf([
    ...assessmentsOverTime().flatMap(citationsIn),
    ...openRuleIds.flatMap((id) => openRules[id].citations),
    ...procedures.flat(),
    ...provinceNoteIds.flatMap((id) => provinceNotes[id].citations),
    ...figures,
    ...subsidyFigures,
    ...contextAverages,
  ])
  return sourceIds.filter((id) => inUse.has(id) || (!known.has(id) && sourceOf(id).date <= asOf))
}

const idsOf = (list: readonly { readonly source: SourceId }[]) => new Set(list.map(({ source }) => source))

const procedures: readonly Citations[] = [
  ...[provinceSteps, steps, duties, rights].flatMap((entries) =>
    Object.values(entries).map(({ citations }) => citations),
  ),
  helpToday,
]

const citationsIn = ({ programmes, papers, warnings }: Assessment): readonly Citation[] => [
  ...Object.values(programmes).flatMap(({ conditions }) => conditions.flatMap((each) => each.citations)),
  ...papers.flatMap(({ citations }) => citations),
  ...warnings.flatMap(({ citations }) => citations),
]
