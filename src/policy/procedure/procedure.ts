import { cite, type Citations } from '../citation.ts'
import { LAW_2026, NOTICE_2022, REVIEW_LAW_2024 } from '../regimes.ts'
import { entry, from, type Entry } from './entry.ts'

const law = (article: string) => cite('S1', article, { since: LAW_2026 })

/** From handing in the papers to the first payment, in order; the words with their time limits stand in `step.<id>`. */
export const steps = {
  apply: entry(law('37'), cite('S2', '4'), cite('S2', '10')),
  check: entry(cite('S2', '15'), cite('S2', '16')),
  data: entry(law('41'), cite('S2', '17'), cite('S2', '18')),
  notice: entry(cite('S2', '19')),
  decide: entry(law('44'), cite('S2', '20'), cite('S2', '22'), cite('S8', '4', { since: NOTICE_2022 })),
  pay: entry(law('18'), law('45'), cite('S2', '21'), cite('S2', '24')),
  refused: entry(law('45'), cite('S2', '21')),
} as const satisfies Record<string, Entry>

/** What someone who receives 低保 has to do (W8). */
export const duties = {
  report: entry(law('46'), law('73'), cite('S2', '30'), cite('S8', '5', { since: NOTICE_2022 })),
  recheck: entry(law('46'), cite('S2', '31')),
  work: entry(cite('S2', '34')),
  phaseOut: entry(cite('S2', '33'), cite('S8', '1', { since: NOTICE_2022 })),
  afterDeath: from(NOTICE_2022, cite('S8', '1')),
} as const satisfies Record<string, Entry>

/** What a person can hold the office to (P2). */
export const rights = {
  toldOnce: entry(cite('S2', '10')),
  noNeedlessPapers: entry(law('62'), cite('S2', '10')),
  recheckWithEvidence: entry(cite('S2', '18')),
  writtenReasons: entry(law('45'), cite('S2', '21')),
  hearingBeforeCut: from(LAW_2026, cite('S1', '48')),
  review: entry(law('76'), cite('S2', '38'), cite('S17-review', '20', { since: REVIEW_LAW_2024 })),
  court: entry(law('76'), cite('S2', '38'), cite('S17-litigation', '45'), cite('S17-litigation', '46')),
} as const satisfies Record<string, Entry>

/** Help for today, which needs no questions (P3). */
export const helpToday: Citations = [cite('S1', '37'), cite('S1', '50'), cite('S10')]
