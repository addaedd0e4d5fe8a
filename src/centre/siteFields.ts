import type { SiteExpectation } from './problem.ts'
import { papers, type Site } from './site.ts'

/** One field of the file: how it is read, and what is said of it where it cannot be. */
export interface SiteField<Value> {
  /** Undefined for what cannot be read. */
  readonly read: (raw: unknown) => Value | undefined
  readonly expected: SiteExpectation
  readonly values: Readonly<Record<string, string | number>>
}

const LONGEST = 80
/** Millimetres: from a phone-sized panel to a television. */
const PITCHES = { least: 0.05, most: 1 } as const

const flag: SiteField<boolean> = {
  read: (raw) => (typeof raw === 'boolean' ? raw : undefined),
  expected: 'flag',
  values: {},
}

const text = (form: RegExp, expected: SiteExpectation): SiteField<string | null> => ({
  read(raw) {
    const trimmed = typeof raw === 'string' ? raw.trim() : undefined
    if (trimmed === undefined || trimmed === '') return trimmed === '' ? null : undefined
    return trimmed.length <= LONGEST && form.test(trimmed) ? trimmed : undefined
  },
  expected,
  values: { most: LONGEST },
})

const line = text(/^[^\p{Cc}<>]+$/u, 'line')

/** Every field but the list of figures, in the order of the file. */
export const siteFields: { readonly [Name in keyof Site]: SiteField<Site[Name]> } = {
  operator: line,
  phone: text(/^\+?[0-9][0-9 ()转/-]*$/, 'phone'),
  address: line,
  hours: line,
  place: text(/^[0-9]{6}$/, 'place'),
  filingNumber: line,
  kiosk: flag,
  pixelPitch: {
    read: (raw) => (typeof raw === 'number' && raw >= PITCHES.least && raw <= PITCHES.most ? raw : undefined),
    expected: 'pixelPitch',
    values: PITCHES,
  },
  paper: {
    read: (raw) => papers.find((each) => each === raw),
    expected: 'paper',
    values: { list: papers.join(', ') },
  },
  handOff: flag,
  publicAddress: text(/^https:\/\/[a-z0-9.-]+(:[0-9]+)?(\/[A-Za-z0-9._~/-]*)?$/, 'address'),
  clips: flag,
}
