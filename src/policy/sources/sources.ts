import { isPlaceCode, type PlaceCode } from '../places/places.ts'
import data from './sources.json'

/** Id of a document in `sources.json`, as in the fact sheets. */
export type SourceId = keyof typeof data

const KINDS = ['law', 'measure', 'notice', 'figures', 'guide', 'report'] as const
const CONFIDENCES = ['A', 'A-', 'B'] as const

export type SourceKind = (typeof KINDS)[number]

/** A document that rules or figures rest on, named by who issued it and never by where a copy was read. */
export interface Source {
  readonly title: string
  readonly titleEn: string
  readonly issuer: string
  readonly issuerEn: string
  /** Document number, only where a source shows it. */
  readonly number?: string
  /**
   * Day of effect; for a report the day it appeared, for a table the period it is about. As far as known: 'YYYY',
   * 'YYYY-MM' or 'YYYY-MM-DD'.
   */
  readonly date: string
  readonly kind: SourceKind
  /** A: official text read. A-: excerpt of an official page. B: attributed report or repost. */
  readonly confidence: (typeof CONFIDENCES)[number]
  /** The province that it is a rule of; left out where it holds for the whole country, or states figures. */
  readonly place?: PlaceCode
}

export function isSourceId(id: string): id is SourceId {
  return Object.prototype.hasOwnProperty.call(data, id)
}

export const sourceIds: readonly SourceId[] = Object.keys(data).filter(isSourceId)

/** @throws TypeError when the entry lacks a field or holds a word that its type does not know */
export function sourceOf(id: SourceId): Source {
  const entry: object = data[id]
  if (!isSource(entry)) throw new TypeError(`sources.json: ${id} is not a source`)
  return entry
}

const TEXTS = ['title', 'titleEn', 'issuer', 'issuerEn', 'date'] as const

function isSource(entry: object): entry is Source {
  const fields = new Map<string, unknown>(Object.entries(entry))
  const number = fields.get('number')
  const place = fields.get('place')
  return (
    TEXTS.every((name) => isFilled(fields.get(name))) &&
    (number === undefined || isFilled(number)) &&
    (place === undefined || (typeof place === 'string' && isPlaceCode(place))) &&
    KINDS.some((kind) => kind === fields.get('kind')) &&
    CONFIDENCES.some((confidence) => confidence === fields.get('confidence'))
  )
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}
