/**
 * What a centre says about itself in `site.json`, beside index.html. Every field may be left out or empty:
 * then null, and the screens say in the person's language that volunteers made this and whom to ask.
 */
export interface Site {
  readonly operator: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly hours: string | null
  /** Six-digit code of the place that is filled in at the start; not checked to be one of Hebei. */
  readonly place: string | null
  readonly filingNumber: string | null
  /** A shared machine in a centre: nothing is stored, no history is kept, nobody can call from it. */
  readonly kiosk: boolean
  /** Millimetres from one pixel of the kiosk's glass to the next. */
  readonly pixelPitch: number | null
  /** What the kiosk's printer takes. */
  readonly paper: Paper
  /** Whether the kiosk offers to hand the answers over to a phone. */
  readonly handOff: boolean
  /** Where people's own phones find this site: what a code to hand over leads to. */
  readonly publicAddress: string | null
  /** Whether the centre has put clips of its own beside the site, to be read aloud. */
  readonly clips: boolean
}

export const papers = ['A4', '80mm'] as const
export type Paper = (typeof papers)[number]

export const defaultSite: Site = {
  operator: null,
  phone: null,
  address: null,
  hours: null,
  place: null,
  filingNumber: null,
  kiosk: false,
  pixelPitch: null,
  paper: 'A4',
  handOff: false,
  publicAddress: null,
  clips: false,
}
