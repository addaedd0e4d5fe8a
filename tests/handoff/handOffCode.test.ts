import { describe, expect, test } from 'vitest'
import { handOffAddress } from '../../src/handoff/handOffAddress.ts'
import { handOffCode } from '../../src/handoff/handOffCode.ts'
import type { Household, Member } from '../../src/interview/household.ts'
import { packHousehold } from '../../src/interview/packed/packedHousehold.ts'
import { parseHousehold } from '../../src/interview/parseHousehold.ts'
import {
  amountKinds,
  costKinds,
  hardshipKinds,
  incomeKinds,
  paymentKinds,
  relations,
  selfCareItems,
} from '../../src/policy/questions.ts'
import { goldens } from '../golden/golden.ts'
import { recordFigure } from '../setup/recordFigure.ts'

/** As long as the address of a centre is likely to be. */
const address = 'https://mzj.example-county.gov.cn/nengshenqingma/'
const monthly = (yuan: string) => ({ yuan, per: 'month' }) as const

/** Every question answered, every kind of income a sum of its own. */
const person = (relation: Member['relation'], index: number): Member => ({
  relation,
  birth: `${1940 + index * 11}-07`,
  away: 'none',
  livesTogether: true,
  supportDuty: true,
  disability: 'grade2',
  disabilityKind: 'limb',
  longTermCare: true,
  seriousIllness: true,
  canWork: false,
  supporters: 'unable',
  selfCare: selfCareItems,
  receives: incomeKinds,
  ...Object.fromEntries(amountKinds.map((kind, at) => [kind, monthly(`${1234 + 100 * at + index}.50`)])),
})

const sixPeople: Household = {
  asOf: '2026-11-24',
  applyingFor: 'other',
  holding: 'none',
  place: '130682',
  area: 'mixed',
  registration: 'otherCounty',
  standardTown: monthly('1050'),
  standardCountry: monthly('812.50'),
  members: relations.slice(0, 6).map(person),
  supportersElsewhere: true,
  supportersAble: false,
  supportReceived: monthly('300'),
  payments: paymentKinds,
  hardship: hardshipKinds,
  ...Object.fromEntries([...paymentKinds, ...costKinds].map((kind) => [kind, monthly('2468.75')])),
  payroll: false,
  employer: false,
  placement: false,
  relativeOnStaff: false,
  company: false,
  car: true,
  secondHome: true,
  roomyHome: true,
  luxury: false,
  hasSavings: true,
  savings: { from: '10000', to: '20000' },
  homeArea: { squareMetres: '123.45' },
  localHomeArea: { squareMetres: '38.5' },
  localIncome: { yuan: '43210.50', per: 'year' },
}

const sizeOf = (household: Household) => {
  const digits = packHousehold(household)
  const code = handOffCode(address, digits)
  return { digits: digits.length, version: code === null ? Infinity : (code.modules - 17) / 4 }
}

describe('the code', () => {
  test('of a family of six with every answer and 54 incomes is of version 15 at most', () => {
    expect(parseHousehold(sixPeople).ok).toBe(true)
    expect(sixPeople.members).toHaveLength(6)
    const { digits, version } = sizeOf(sixPeople)
    recordFigure('code of a full family of six', `version ${version} of 15, ${digits} digits`)
    expect(version).toBeLessThanOrEqual(15)
  })

  test('of every golden household is of version 15 at most', () => {
    const sizes = goldens().map(({ household }) => sizeOf(household))
    const largest = Math.max(...sizes.map(({ version }) => version))
    recordFigure('largest code of the goldens', `version ${largest} of 15`)
    expect(largest).toBeLessThanOrEqual(15)
    expect(Math.min(...sizes.map(({ version }) => version))).toBeGreaterThan(3)
  })

  test('is not made at all where a camera could hardly read it', () => {
    expect(handOffCode(address, '7'.repeat(2900))?.modules).toBe(17 + 4 * 25)
    expect(handOffCode(address, '7'.repeat(3100))).toBeNull()
  })
})

test('the address is that of the public site, and there is none where nothing is handed over', () => {
  expect(handOffAddress({ handOff: true, publicAddress: address })).toBe(address)
  expect(handOffAddress({ handOff: true, publicAddress: null })).toBeNull()
  expect(handOffAddress({ handOff: false, publicAddress: address })).toBeNull()
})
