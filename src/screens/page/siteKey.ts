import type { InjectionKey, Ref } from 'vue'

/** What a centre says about itself; null where it says nothing. */
export interface SiteInfo {
  readonly operator: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly hours: string | null
  /** Six-digit code of the place that is filled in at the start; not checked to be one of Hebei. */
  readonly place: string | null
  readonly filingNumber: string | null
  /** A shared machine: nothing is stored, no history is kept, nobody can call from it. */
  readonly kiosk: boolean
  /** Millimetres from one pixel of the kiosk's glass to the next. */
  readonly pixelPitch: number | null
  /** What the kiosk's printer takes. */
  readonly paper: 'A4' | '80mm'
  /** Whether the kiosk offers to hand the answers over to a phone. */
  readonly handOff: boolean
  /** Where people's own phones find this site. */
  readonly publicAddress: string | null
  /** Whether the centre has put clips of its own beside the site, to be read aloud. */
  readonly clips: boolean
}

export interface SiteState {
  readonly site: SiteInfo
  /** Fields of site.json that could not be read. */
  readonly problems: readonly { readonly field: string }[]
}

/** The defaults while the page is being taken over, the content of site.json right after. */
export const siteKey: InjectionKey<Readonly<Ref<SiteState>>> = Symbol('site')
