import fc from 'fast-check'
import type {
  Amount,
  Area,
  Birth,
  BirthText,
  KnownMoney,
  Money,
  Period,
  YesNo,
} from '../../src/interview/answer.ts'
import type { Household, Member } from '../../src/interview/household.ts'
import type { PlaceCode } from '../../src/policy/places/places.ts'
import {
  amountKinds,
  applyingForOptions,
  areaOptions,
  awayOptions,
  costKinds,
  disabilityKindOptions,
  disabilityOptions,
  hardshipKinds,
  holdingOptions,
  incomeKinds,
  paymentKinds,
  registrationOptions,
  relations,
  selfCareItems,
  standingOptions,
  supportersOptions,
} from '../../src/policy/questions.ts'

const orNotSure = <T>(known: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: known }, { weight: 1, arbitrary: fc.constant('notSure' as const) })

const hundredths = (most: number) =>
  fc.integer({ min: 0, max: most }).map((value) => {
    const [whole, rest] = [Math.floor(value / 100), String(value % 100).padStart(2, '0')]
    return rest === '00' ? String(whole) : `${whole}.${rest}`
  })

const band = <T>(value: fc.Arbitrary<T>) => fc.record({ from: value }).map(({ from }) => ({ from, to: from }))

/** Sums that stay within the limit of a year whatever the period. */
const money: fc.Arbitrary<KnownMoney> = fc.oneof(
  fc.record({ yuan: hundredths(10_000_000) }),
  fc.record({ about: hundredths(10_000_000) }),
  band(hundredths(10_000_000)),
)
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ per: fc.constantFrom('month' as const, 'year' as const) }),
  fc.record({ per: fc.constant('day' as const), days: fc.integer({ min: 0, max: 366 }) }),
)
const amount: fc.Arbitrary<Amount> = orNotSure(
  fc.tuple(money, period).map(([sum, per]) => ({ ...sum, ...per })),
)
const stock: fc.Arbitrary<Money> = orNotSure(money)
const area: fc.Arbitrary<Area> = orNotSure(
  fc.oneof(
    fc.record({ squareMetres: hundredths(1_000_000) }),
    fc.record({ about: hundredths(1_000_000) }),
    band(hundredths(1_000_000)),
  ),
)
const age = fc.integer({ min: 0, max: 120 })
const year = fc.integer({ min: 1930, max: 2020 })
const birth: fc.Arbitrary<Birth> = orNotSure(
  fc.oneof(
    year.map((value): BirthText => `${value}`),
    fc.tuple(year, fc.constantFrom('01', '03', '09', '12')).map(([y, month]): BirthText => `${y}-${month}`),
    fc.record({ age }),
    age.map((years) => ({ ageFrom: Math.floor(years / 2), ageTo: years })),
  ),
)
const yesNo: fc.Arbitrary<YesNo> = orNotSure(fc.boolean())
const choice = <T>(options: readonly T[]) => orNotSure(fc.constantFrom(...options))

/** Amounts for those kinds alone that are listed, some of them left out. */
const amountsFor = (
  listed: unknown,
  kinds: readonly string[],
): fc.Arbitrary<Partial<Record<string, Amount>>> =>
  fc
    .subarray(kinds.filter((kind) => Array.isArray(listed) && listed.includes(kind)))
    .chain((some) => fc.tuple(...some.map((kind) => fc.tuple(fc.constant(kind), amount))))
    .map((pairs) => Object.fromEntries(pairs))

const member = (relation: fc.Arbitrary<Member['relation']>): fc.Arbitrary<Member> =>
  fc
    .record(
      {
        relation,
        birth,
        away: choice(awayOptions),
        standing: choice(standingOptions),
        livesTogether: yesNo,
        supportDuty: yesNo,
        disability: choice(disabilityOptions),
        disabilityKind: choice(disabilityKindOptions),
        longTermCare: yesNo,
        seriousIllness: yesNo,
        canWork: yesNo,
        supporters: choice(supportersOptions),
        selfCare: orNotSure(fc.subarray([...selfCareItems])),
        receives: orNotSure(fc.subarray([...incomeKinds])),
      },
      { requiredKeys: ['relation'] },
    )
    .chain(({ standing, ...made }) =>
      amountsFor(made.receives, amountKinds).map((amounts): Member => {
        const own = made.relation === 'child' && standing !== undefined ? { standing } : {}
        return { ...amounts, ...made, ...own }
      }),
    )

const others = fc
  .array(member(fc.constantFrom(...relations.filter((relation) => relation !== 'self'))), { maxLength: 6 })
  .map((list) => list.filter(({ relation }, i) => relation !== 'spouse' || i === firstSpouse(list)))

const firstSpouse = (list: readonly Member[]) => list.findIndex(({ relation }) => relation === 'spouse')

/** Households with any answers that may stand together, from empty to complete. */
export const household: fc.Arbitrary<Household> = fc
  .record(
    {
      asOf: fc.constantFrom('2021-07-01' as const, '2024-02-29' as const, '2026-11-23' as const),
      applyingFor: fc.constantFrom(...applyingForOptions),
      holding: choice(holdingOptions),
      place: orNotSure(
        fc.constantFrom<PlaceCode[]>('130000', '130100', '130102', '130682', '210000', '310000', '330000'),
      ),
      area: choice(areaOptions),
      registration: choice(registrationOptions),
      standardTown: amount,
      standardCountry: amount,
      members: fc
        .tuple(member(fc.constant('self' as const)), others)
        .map(([self, rest]): readonly Member[] => [self, ...rest]),
      supportersElsewhere: yesNo,
      supportersAble: yesNo,
      supportReceived: amount,
      payments: orNotSure(fc.subarray([...paymentKinds])),
      hardship: orNotSure(fc.subarray([...hardshipKinds])),
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
      savings: stock,
      homeArea: area,
      localHomeArea: area,
      localIncome: amount,
    },
    { requiredKeys: ['members'] },
  )
  .chain((made) =>
    fc
      .tuple(amountsFor(made.payments, paymentKinds), amountsFor(made.hardship, costKinds))
      .map(([payments, costs]): Household => ({ ...payments, ...costs, ...made })),
  )
