import { cite, type Citations } from '../citation.ts'
import { rights } from '../procedure/procedure.ts'
import { LAW_2026, NOTICE_2022 } from '../regimes.ts'

const law = (article: string) => cite('S1', article, { since: LAW_2026 })

/**
 * What the office has to do about a finding. Those with the id of a right have its words, under `right.<id>`; the others
 * stand under `returned.duty.<id>`. What the letter asks for stands under `returned.ask.<id>`.
 */
export const officeDuties = {
  recheckWithEvidence: rights.recheckWithEvidence.citations,
  writtenReasons: rights.writtenReasons.citations,
  toldOnce: rights.toldOnce.citations,
  noNeedlessPapers: rights.noNeedlessPapers.citations,
  byMeans: [cite('S8', '1', { since: NOTICE_2022 }), law('18')],
  accept: [cite('S2', '10'), law('70')],
  rightPlace: [law('64'), law('37'), cite('S2', '4'), cite('S2', '5')],
  registerAndVisit: [cite('S2', '11'), cite('S2', '20')],
  lookAgain: [cite('S2', '19')],
  countRight: [cite('S2', '13')],
  goOn: [cite('S2', '29'), cite('S2', '9')],
} as const satisfies Record<string, Citations>

export type DutyId = keyof typeof officeDuties
