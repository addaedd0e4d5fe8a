import data from './places.json'

/** Statistical code of a place: Hebei's province, prefectures and counties, and other provinces as a whole. */
export type PlaceCode = `${'13' | '21' | '31' | '33'}${number}`

export type PlaceLevel = 'province' | 'prefecture' | 'county'

export interface Place {
  readonly code: PlaceCode
  /** Chinese name, as in the statistical codes of 2023. */
  readonly name: string
  readonly level: PlaceLevel
  /** The place it answers to: 定州, 辛集 and the three counties of 雄安 answer to the province. */
  readonly parent: PlaceCode | null
}

/** Hebei as a whole: also "somewhere in Hebei, not sure where". */
export const HEBEI = '130000' satisfies PlaceCode

/** The provinces whose rules are built in, Hebei first; of the others no county has a rule of its own here. */
export const provinceCodes = [HEBEI, '210000', '310000', '330000'] as const satisfies readonly PlaceCode[]
export type ProvinceCode = (typeof provinceCodes)[number]

const places = new Map<string, Place>(listPlaces().map((place) => [place.code, place]))

/** The code of every place that the app knows. */
export const placeCodes: readonly PlaceCode[] = [...places.values()].map(({ code }) => code)

/** Whether `code` is the code of a place that the app knows. */
export function isPlaceCode(code: string): code is PlaceCode {
  return places.has(code)
}

/** @throws RangeError for a code that no known place has */
export function placeOf(code: PlaceCode): Place {
  const place = places.get(code)
  if (place === undefined) throw new RangeError(`no such place: ${code}`)
  return place
}

/** The province that a place lies in. */
export function provinceOf(code: PlaceCode): ProvinceCode {
  const province = provinceCodes.find((each) => each.slice(0, 2) === code.slice(0, 2))
  if (province === undefined) throw new RangeError(`in no known province: ${code}`)
  return province
}

/** The prefectures of Hebei, in the order of their codes. */
export function prefectures(): readonly Place[] {
  return [...places.values()].filter(({ level }) => level === 'prefecture')
}

/** What answers to `code` directly: of the province, its prefectures and then the counties without one. */
export function childrenOf(code: PlaceCode): readonly Place[] {
  return [...places.values()].filter(({ parent }) => parent === code)
}

/** Counties in `code`: itself if it is one, those of the prefecture, or all of Hebei; none of another province. */
export function countiesOf(code: PlaceCode): readonly Place[] {
  const place = placeOf(code)
  if (place.level === 'county') return [place]
  return [...places.values()].filter(
    ({ level, parent }) => level === 'county' && (code === HEBEI || parent === code),
  )
}

/** The place and all that it answers to, nearest first: county, prefecture, province. */
export function lineageOf(code: PlaceCode): readonly PlaceCode[] {
  const { parent } = placeOf(code)
  return parent === null ? [code] : [code, ...lineageOf(parent)]
}

function listPlaces(): Place[] {
  const groups = Object.entries(data).map(([key, { name, counties }]) => ({
    place: above(codeIn(key), name),
    counties: Object.entries<string>(counties),
  }))
  return [
    ...groups.map(({ place }) => place),
    ...groups.flatMap(({ place, counties }) => counties.map(([key, name]) => county(key, name, place.code))),
  ]
}

function above(code: PlaceCode, name: string): Place {
  return provinceCodes.some((province) => province === code)
    ? { code, name, level: 'province', parent: null }
    : { code, name, level: 'prefecture', parent: HEBEI }
}

function county(key: string, name: string, parent: PlaceCode): Place {
  return { code: codeIn(key), name, level: 'county', parent }
}

function codeIn(key: string): PlaceCode {
  if (!hasCodeForm(key)) throw new RangeError(`not a code of a known province: ${key}`)
  return key
}

function hasCodeForm(key: string): key is PlaceCode {
  return /^(13|21|31|33)\d{4}$/.test(key)
}
