/** Something wrong with the rules or their data, in a line: which check found it, and what it found. */
export interface Fault {
  readonly check:
    | 'figures'
    | 'range'
    | 'unused question'
    | 'constant'
    | 'decides nothing'
    | 'missing words'
    | 'uncited source'
  readonly message: string
}
