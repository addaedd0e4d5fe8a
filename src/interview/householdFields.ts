import { type IsoDate, isIsoDate } from '../policy/calendar.ts'
import { isPlaceCode, type PlaceCode } from '../policy/places/places.ts'
import {
  answerDates,
  answerLimits,
  applyingForOptions,
  areaOptions,
  hardshipKinds,
  holdingOptions,
  paymentKinds,
  registrationOptions,
} from '../policy/questions.ts'
import type { Household } from './household.ts'
import { amountReader, areaReader, moneyReader } from './householdFigure.ts'
import { memberReader } from './householdMember.ts'
import { accept, type Reader, reject } from './householdProblem.ts'
import {
  booleanReader,
  choiceReader,
  listReader,
  orNotSure,
  type Readers,
  severalReader,
} from './householdReaders.ts'

/** Expectations that lie beyond what the JSON Schema of a household can say. */
export const fieldsBeyondSchema = {
  asOf: `a day that exists, YYYY-MM-DD, from ${answerDates.earliest} (earlier rules are not built in) to ${answerDates.latest}`,
  place: 'the code of a county or prefecture of Hebei, 130000 for Hebei as a whole, or "notSure"',
} as const

const dateReader: Reader<IsoDate> = (json, path) =>
  typeof json === 'string' && isIsoDate(json) && json >= answerDates.earliest && json <= answerDates.latest
    ? accept(json)
    : reject(path, json, fieldsBeyondSchema.asOf)

const placeReader: Reader<PlaceCode> = (json, path) =>
  typeof json === 'string' && isPlaceCode(json) ? accept(json) : reject(path, json, fieldsBeyondSchema.place)

const amount = orNotSure(amountReader)
const yesNo = orNotSure(booleanReader)

/** How each answer of a household is read. */
export const householdFields: Readers<Household> = {
  asOf: dateReader,
  applyingFor: choiceReader(applyingForOptions),
  holding: orNotSure(choiceReader(holdingOptions)),
  place: orNotSure(placeReader),
  area: orNotSure(choiceReader(areaOptions)),
  registration: orNotSure(choiceReader(registrationOptions)),
  standardTown: amount,
  standardCountry: amount,
  members: listReader(
    `a list of 1 to ${answerLimits.members} members`,
    memberReader,
    1,
    answerLimits.members,
  ),
  supportersElsewhere: yesNo,
  supportersAble: yesNo,
  supportReceived: amount,
  payments: orNotSure(severalReader(paymentKinds)),
  contributions: amount,
  workCosts: amount,
  careCosts: amount,
  hardship: orNotSure(severalReader(hardshipKinds)),
  medicalCosts: amount,
  schoolCosts: amount,
  rehabCosts: amount,
  payroll: yesNo,
  employer: yesNo,
  placement: yesNo,
  relativeOnStaff: yesNo,
  company: yesNo,
  car: yesNo,
  secondHome: yesNo,
  roomyHome: yesNo,
  luxury: yesNo,
  hasSavings: yesNo,
  savings: orNotSure(moneyReader),
  homeArea: orNotSure(areaReader),
  localHomeArea: orNotSure(areaReader),
  localIncome: amount,
}
