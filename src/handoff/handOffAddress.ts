/** What a centre says about handing answers over. */
export interface HandOffSite {
  readonly handOff: boolean
  readonly publicAddress: string | null
}

/** Where a phone finds the site; null where nothing is to be handed over, or nobody said where to. */
export function handOffAddress({ handOff, publicAddress }: HandOffSite): string | null {
  return handOff ? publicAddress : null
}
