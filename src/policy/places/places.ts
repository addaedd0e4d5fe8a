import data from './places.json'

/** Statistical code of a place in Hebei: province, prefecture or county. */
export type PlaceCode = `13${number}`

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
export const HEBEI: PlaceCode = '130000'

const places = new Map<string, Place>(listPlaces().map((place) => [place.code, place]))

/** Whether `code` is the code of a place in Hebei that the app knows. */
export function isPlaceCode(code: string): code is PlaceCode {
  return places.has(code)
}

/** @throws RangeError for a code that no place of Hebei has */
export function placeOf(code: PlaceCode): Place {
  const place = places.get(code)
  if (place === undefined) throw new RangeError(`no such place in Hebei: ${code}`)
  return place
}

/** The prefectures, in the order of their codes. */
export function prefectures(): readonly Place[] {
  return [...places.values()].filter(({ level }) => level === 'prefecture')
}

/** What answers to `code` directly: of the province, its prefectures and then the counties without one. */
export function childrenOf(code: PlaceCode): readonly Place[] {
  return [...places.values()].filter(({ parent }) => parent === code)
}

/** Counties in `code`: itself if it is one, those of the prefecture, or all of Hebei. Never empty. */
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
  return code === HEBEI
    ? { code, name, level: 'province', parent: null }
    : { code, name, level: 'prefecture', parent: HEBEI }
}

function county(key: string, name: string, parent: PlaceCode): Place {
  return { code: codeIn(key), name, level: 'county', parent }
}

function codeIn(key: string): PlaceCode {
  if (!hasCodeForm(key)) throw new RangeError(`not a code of Hebei: ${key}`)
  return key
}

function hasCodeForm(key: string): key is PlaceCode {
  return /^13\d{4}$/.test(key)
}
