import type { IsoDate } from '../../policy/calendar.ts'
import {
  childrenOf,
  HEBEI,
  isPlaceCode,
  placeOf,
  provinceCodes,
  provinceOf,
  type PlaceCode,
} from '../../policy/places/places.ts'
import { answerDates, areaOptions } from '../../policy/questions.ts'
import { bornInTime } from '../ages.ts'
import type { NotSure } from '../answer.ts'
import type { PairDraft } from '../drafts.ts'
import { understood } from '../errors.ts'
import type { PartialHousehold } from '../household.ts'
import { parseDateText } from '../typedDate.ts'
import { readChoice } from './choiceDraft.ts'
import { createFields, type FormResult, type Read, unchosen, without } from './form.ts'

/** Where, in town or country, and on which day; an empty day is today. Only of Hebei more than the province is asked. */
export interface PlaceDraft {
  province: string
  place: PairDraft
  area: string
  asOf: string
}

/** @param before a place filled in where none was answered yet, such as that of the centre; anything may be passed */
export function draftOfPlace(household: PartialHousehold, before: string | null): PlaceDraft {
  const { area, asOf } = household
  const filledIn = before !== null && isPlaceCode(before) ? before : undefined
  const place = household.place ?? filledIn
  const province = place === undefined || place === 'notSure' ? HEBEI : provinceOf(place)
  return { province, place: pairOf(place), area: area ?? '', asOf: asOf ?? '' }
}

/** @param today the latest day that can be asked for */
export function readPlace(draft: PlaceDraft, household: PartialHousehold, today: IsoDate): FormResult {
  let next = household
  const fields = createFields()
  fields.take('place', readWhere(draft), (place) => (next = { ...next, place }))
  fields.take('area', readChoice(areaOptions, draft.area), (area) => (next = { ...next, area }))
  fields.take('asOf', readDay(draft.asOf, today), (asOf) => {
    next = asOf === undefined ? without(next, ['asOf']) : withoutUnborn({ ...next, asOf }, asOf)
  })
  return fields.result(next)
}

/** What answers to the first choice; empty where it is a county itself, or none. */
export function secondPlaces({ first }: PairDraft): readonly PlaceCode[] {
  return isPlaceCode(first) ? childrenOf(first).map(({ code }) => code) : []
}

/** Of another province than Hebei the province is the whole answer. */
function readWhere({ province, place }: PlaceDraft): Read<PlaceCode> {
  const code = provinceCodes.find((each) => each === province)
  return code === undefined || code === HEBEI ? readPair(place) : understood(code)
}

function pairOf(place: PlaceCode | NotSure | undefined): PairDraft {
  if (place === undefined || (place !== 'notSure' && provinceOf(place) !== HEBEI)) {
    return { first: '', second: '' }
  }
  if (place === 'notSure' || place === HEBEI) return { first: 'notSure', second: '' }
  const { level, parent } = placeOf(place)
  if (level === 'prefecture') return { first: place, second: 'notSure' }
  return parent === null || parent === HEBEI ? { first: place, second: '' } : { first: parent, second: place }
}

/** Of Hebei, or somewhere in it. */
function readPair(draft: PairDraft): Read<PlaceCode> {
  const { first, second } = draft
  if (first === 'notSure') return understood(HEBEI)
  if (!isPlaceCode(first)) return unchosen('choosePlace')
  const counties = secondPlaces(draft)
  if (counties.length === 0 || second === 'notSure') return understood(first)
  const county = counties.find((code) => code === second)
  return county === undefined ? unchosen('choosePlace', 'second') : understood(county)
}

function readDay(text: string, today: IsoDate): Read<IsoDate | undefined> {
  if (text.trim() === '') return understood(undefined)
  const day = parseDateText(text, { ...answerDates, today })
  return day.ok && day.value === today ? understood(undefined) : day
}

/** On an earlier day a birth may not have been yet, or be out of reach; then it is asked again. */
function withoutUnborn(household: PartialHousehold, asOf: IsoDate): PartialHousehold {
  if (household.members === undefined) return household
  const members = household.members.map((member) => {
    const { birth } = member
    const fits = birth === undefined || birth === 'notSure' || bornInTime(birth, asOf)
    return fits ? member : without(member, ['birth'])
  })
  return { ...household, members }
}
