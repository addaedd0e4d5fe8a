import { reportedFigures } from '../figures/context.ts'

/**
 * When a row was so. stated: the founding document says it. workedOut: the document has no date and we found the years
 * by what stands beside it ("our calculation"). unknown: told without a year.
 */
export type When =
  | { readonly by: 'stated'; readonly year: string }
  | { readonly by: 'workedOut'; readonly year: string; readonly to?: string }
  | { readonly by: 'unknown' }

export const backgroundTopics = ['hebei', 'rural', 'provinces', 'fiveGuarantee'] as const
export type BackgroundTopic = (typeof backgroundTopics)[number]

/**
 * One thing that the founding document says and no rule needs: shown as reported then, and it decides nothing. All of
 * them come from that one document, an undated page of the web.
 */
export interface BackgroundRow {
  /** Words are under `background.row.<id>`. */
  readonly id: string
  /** Row of the founding document's fact table. */
  readonly row: string
  readonly topic: BackgroundTopic
  readonly when: When
  /** A number that the words leave a place for, as the document prints it. */
  readonly value?: string
}

const unknown: When = { by: 'unknown' }
const stated = (year: string): When => ({ by: 'stated', year })
/** The standards beside these rows are those of the ministry's tables of 2015. */
const around2015: When = { by: 'workedOut', year: '2015' }
/** The first years of the rural scheme, which a provincial notice of November 2005 began. */
const firstRuralYears: When = { by: 'workedOut', year: '2007', to: '2008' }

const firstRural: ReadonlySet<string> = new Set(['B11', 'B13'])

const figureRows: readonly BackgroundRow[] = reportedFigures.map(({ row, what, value }) => ({
  id: what,
  row,
  topic: 'hebei',
  when: firstRural.has(row) ? firstRuralYears : around2015,
  value,
}))

const textRow = (row: string, topic: BackgroundTopic, when: When): BackgroundRow => ({
  id: row,
  row,
  topic,
  when,
})

export const backgroundRows: readonly BackgroundRow[] = [
  ...figureRows,
  textRow('C10', 'rural', unknown),
  textRow('C12', 'rural', firstRuralYears),
  textRow('C13', 'rural', unknown),
  textRow('C14', 'rural', stated('2005')),
  textRow('C15', 'rural', unknown),
  textRow('D1', 'provinces', stated('2001')),
  textRow('D2', 'provinces', unknown),
  textRow('D3', 'provinces', stated('2004')),
  textRow('D4', 'provinces', stated('2006')),
  textRow('D5', 'provinces', stated('2004')),
  textRow('D6', 'provinces', unknown),
  textRow('D7', 'provinces', stated('2001')),
  textRow('D8', 'provinces', stated('2005')),
  textRow('D9', 'provinces', stated('2006')),
  textRow('D10', 'provinces', stated('1996')),
  textRow('E2', 'fiveGuarantee', unknown),
]
