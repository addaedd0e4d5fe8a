/** One thing that both implementations say, and whether they agree. */
export type Fact = readonly [what: string, app: string, book: string, agrees: boolean]
export type Judge = (what: string, app: string, book: string) => Fact
