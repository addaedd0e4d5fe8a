/** A line of SumTable. */
export interface SumRow {
  readonly id: string
  readonly operator: string
  readonly operatorName?: string | undefined
  readonly label: string
  readonly value: string
  readonly note?: string | undefined
  readonly total?: boolean | undefined
}
