/** Values for the placeholders of a message. */
export type Values = Readonly<Record<string, string | number>>

/** The words of the language on screen. What maps an assessment to words takes this, and nothing else of Vue. */
export interface Words {
  readonly say: (key: string, values?: Values) => string
  /** A day, month or year ('YYYY-MM-DD', 'YYYY-MM', 'YYYY') written out. */
  readonly date: (date: string) => string
  /** Whether names that stand in the data in two languages are shown in Chinese. */
  readonly chinese: boolean
}
