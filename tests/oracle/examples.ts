import { Decimal } from 'decimal.js'
import type { Amount, CompleteHousehold, CompleteMember } from './household.ts'
import type { OpenRule, Readings } from './readings.ts'
import { everyRule } from './someReadings.ts'

/** A person of 40 without income, in good health, who cannot go out to work; the rest as told. */
export function person(told: Partial<CompleteMember> = {}): CompleteMember {
  return {
    relation: 'self',
    birth: { age: 40 },
    away: 'none',
    disability: 'none',
    longTermCare: false,
    supporters: 'able',
    selfCare: [],
    seriousIllness: false,
    canWork: false,
    receives: [],
    ...told,
  }
}

/** A household in the country, standard 600 yuan a month there and 800 in town, without property; the rest as told. */
export function household(
  members: CompleteMember[],
  told: Partial<CompleteHousehold> = {},
): CompleteHousehold {
  return {
    asOf: '2026-11-23',
    applyingFor: 'self',
    holding: 'none',
    place: '130102',
    area: 'country',
    standardTown: monthly('800'),
    standardCountry: monthly('600'),
    members,
    supportersElsewhere: false,
    supportersAble: false,
    supportReceived: monthly('0'),
    payments: [],
    hardship: [],
    payroll: false,
    employer: false,
    placement: false,
    relativeOnStaff: false,
    company: false,
    car: false,
    secondHome: false,
    roomyHome: false,
    luxury: false,
    hasSavings: false,
    savings: { yuan: '0' },
    homeArea: { squareMetres: '60' },
    localHomeArea: { squareMetres: '40' },
    localIncome: yearly('20000'),
    ...told,
  }
}

/** No open rule applies but those named; presumed amounts 10,000 yuan a year; standards 9,600 and 7,200. */
export function reading(...applied: OpenRule[]): Readings {
  return {
    rules: everyRule((rule) => applied.includes(rule)),
    amounts: { presumedEarnings: new Decimal(10_000), presumedSupport: new Decimal(10_000) },
    standards: { town: new Decimal(9_600), country: new Decimal(7_200) },
  }
}

export const monthly = (yuan: string): Amount => ({ yuan, per: 'month' })
export const yearly = (yuan: string): Amount => ({ yuan, per: 'year' })
