/** What every question shows around its controls. All words are passed in, ready to read. */
export interface FieldFrame {
  /** Id of the control that an error link focuses; further parts are `${id}-${part}`. Unique on the page. */
  id: string
  label: string
  /** The label is the page's h1. */
  heading?: boolean | undefined
  /** Whom or what the question is about, above the label. */
  caption?: string | undefined
  hint?: string | undefined
  /** A whole sentence that says what to do. */
  error?: string | undefined
}

/** A part of a field that a mistake can be in; the first part needs no name. */
export type LaterPart = 'to' | 'per' | 'days' | 'month' | 'second'

/** Id of one part of a field: the first part has the field's own id. */
export function partId(id: string, part?: string): string {
  return part === undefined || part === '' ? id : `${id}-${part}`
}

/** Ids of the hint and the error of a field, for aria-describedby. */
export function describedBy(frame: Pick<FieldFrame, 'id' | 'hint' | 'error'>): string | undefined {
  const ids: string[] = []
  if (frame.hint) ids.push(`${frame.id}-hint`)
  if (frame.error) ids.push(`${frame.id}-error`)
  return ids.length > 0 ? ids.join(' ') : undefined
}
