/** What a field should have held; the words are in locales, under operator.expected. */
export type SiteExpectation =
  | 'file'
  | 'json'
  | 'object'
  | 'line'
  | 'phone'
  | 'place'
  | 'knownPlace'
  | 'flag'
  | 'address'
  | 'forHandOff'
  | 'pixelPitch'
  | 'paper'
  | 'known'
  | 'list'
  | 'forFigures'
  | 'clip'
  | `figure.${FigureExpectation}`

/** The same within an entry of the list of figures. */
export type FigureExpectation =
  | ('entry' | 'known' | 'from' | 'until' | 'kind' | 'value' | 'unit' | 'area' | 'places')
  | ('source' | 'title' | 'posted' | 'date' | 'checked' | 'note' | 'jump')
  | ('sameDay' | 'unexplained' | 'fall' | 'needlessJump' | 'proportion')

export interface SiteProblem {
  /** The field as written in the file, as in `figures[2].source.date`, or "site.json" for the file itself. */
  readonly field: string
  readonly expected: SiteExpectation
  /** For the placeholders of the words. */
  readonly values: Readonly<Record<string, string | number>>
}
