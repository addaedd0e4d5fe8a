/**
 * Every question the app can ask, as data: ids, options, kinds, limits. An id is the same word in a household file,
 * in locale keys and in messages. Nothing here knows how a question is shown or what it decides.
 */

export const relations = [
  'self',
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'other',
] as const
export type Relation = (typeof relations)[number]

/** Why a member is away. clergyOneYear is one year and less than three; confined is prison or compulsory drug isolation. */
export const awayOptions = [
  'none',
  'clergyThreeYears',
  'clergyOneYear',
  'confined',
  'declaredMissing',
  'missingOneYear',
  'conscript',
  'otherReason',
] as const
export type Away = (typeof awayOptions)[number]

/** What an adult child lives on. undergraduate is any full-time schooling up to a first degree. */
export const standingOptions = [
  'undergraduate',
  'postgraduate',
  'cannotLiveAlone',
  'livesOnOwnMeans',
] as const
export type Standing = (typeof standingOptions)[number]

export const disabilityOptions = [
  'none',
  'grade1',
  'grade2',
  'grade3IntellectualOrMental',
  'grade3Other',
  'grade4',
] as const
export type Disability = (typeof disabilityOptions)[number]

/** Kinds of disability on the certificate; `multiple` is more than one of them. */
export const disabilityKindOptions = [
  'visual',
  'hearing',
  'speech',
  'limb',
  'intellectual',
  'mental',
  'multiple',
] as const
export type DisabilityKind = (typeof disabilityKindOptions)[number]

/** Of those who must support a person by law: there are none, none of them can (S5 art 8), or one can. */
export const supportersOptions = ['none', 'unable', 'able'] as const
export type Supporters = (typeof supportersOptions)[number]

/** The six things of S5 art 21 that somebody may not be able to do alone. */
export const selfCareItems = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'] as const
export type SelfCareItem = (typeof selfCareItems)[number]

/** Kinds of income with an amount to ask, each counted by a rule of its own. */
export const amountKinds = [
  'wage',
  'business',
  'property',
  'retirementPension',
  'unemploymentBenefit',
  'basicPension',
  'otherTransfers',
  'inheritance',
  'allowances',
] as const
export type AmountKind = (typeof amountKinds)[number]

/** `exempt` is money that is never counted (preferential pensions, scholarships, relief), so no amount is asked. */
export const incomeKinds = [...amountKinds, 'exempt'] as const
export type IncomeKind = (typeof incomeKinds)[number]

export const paymentKinds = ['contributions', 'workCosts', 'careCosts'] as const
export type PaymentKind = (typeof paymentKinds)[number]

/** Spending of the last 12 months that a family could not avoid, out of its own pocket (S4 art 5). */
export const costKinds = ['medicalCosts', 'schoolCosts', 'rehabCosts'] as const
export type CostKind = (typeof costKinds)[number]

/** What has hit the family: `suddenEvent` is a fire, an accident, a sudden serious illness or the like (S10 part 2). */
export const hardshipKinds = ['suddenEvent', ...costKinds] as const
export type HardshipKind = (typeof hardshipKinds)[number]

export const applyingForOptions = ['self', 'other'] as const
export type ApplyingFor = (typeof applyingForOptions)[number]

export const holdingOptions = ['none', 'dibao', 'tekun'] as const
export type Holding = (typeof holdingOptions)[number]

/** Whose standard applies; mixed is a family with both kinds of registration. */
export const areaOptions = ['town', 'country', 'mixed'] as const
export type StandardArea = (typeof areaOptions)[number]

/** Are all members registered in the same county? */
export const registrationOptions = ['same', 'otherCounty', 'otherProvince'] as const
export type Registration = (typeof registrationOptions)[number]

export const householdQuestions = [
  'asOf',
  'applyingFor',
  'holding',
  'place',
  'area',
  'registration',
  'standardTown',
  'standardCountry',
  'members',
  'supportersElsewhere',
  'supportersAble',
  'supportReceived',
  'payments',
  ...paymentKinds,
  'hardship',
  ...costKinds,
  'payroll',
  'employer',
  'placement',
  'relativeOnStaff',
  'company',
  'car',
  'secondHome',
  'roomyHome',
  'luxury',
  'hasSavings',
  'savings',
  'homeArea',
  'localHomeArea',
  'localIncome',
] as const
export type HouseholdQuestion = (typeof householdQuestions)[number]

export const memberQuestions = [
  'relation',
  'birth',
  'away',
  'standing',
  'livesTogether',
  'supportDuty',
  'disability',
  'disabilityKind',
  'longTermCare',
  'seriousIllness',
  'canWork',
  'supporters',
  'selfCare',
  'receives',
  ...amountKinds,
] as const
export type MemberQuestion = (typeof memberQuestions)[number]

export type QuestionId = HouseholdQuestion | MemberQuestion
export type QuestionScope = 'household' | 'member'

/** What an answer looks like: an amount has a period, money is a stock, several is a list of options. */
export type AnswerKind =
  'date' | 'choice' | 'place' | 'yesNo' | 'amount' | 'money' | 'area' | 'birth' | 'several' | 'members'

export interface Question<Id extends QuestionId = QuestionId> {
  readonly scope: QuestionScope
  readonly kind: AnswerKind
  /** May it be answered "not sure"? */
  readonly notSure: boolean
  /** The options of a choice or of a list, in the order the engine counts them from 0. */
  readonly options?: readonly string[]
  /** The question that must be answered yes first; for a list, the entry with this question's id must be ticked. */
  readonly gate?: Id
}

/** The table of all questions. */
type Questions = { readonly [Id in HouseholdQuestion]: Question<HouseholdQuestion> } & {
  readonly [Id in MemberQuestion]: Question<MemberQuestion>
}

const amount = (scope: QuestionScope) => ({ scope, kind: 'amount', notSure: true }) as const
const choice = (scope: QuestionScope, options: readonly string[]) =>
  ({ scope, kind: 'choice', notSure: true, options }) as const
const several = (scope: QuestionScope, options: readonly string[]) =>
  ({ scope, kind: 'several', notSure: true, options }) as const
const yesNo = (scope: QuestionScope) => ({ scope, kind: 'yesNo', notSure: true }) as const
const income = { ...amount('member'), gate: 'receives' } as const
const payment = { ...amount('household'), gate: 'payments' } as const
const cost = { ...amount('household'), gate: 'hardship' } as const

export const questions: Questions = {
  asOf: { scope: 'household', kind: 'date', notSure: false },
  applyingFor: { scope: 'household', kind: 'choice', notSure: false, options: applyingForOptions },
  holding: choice('household', holdingOptions),
  place: { scope: 'household', kind: 'place', notSure: true },
  area: choice('household', areaOptions),
  registration: choice('household', registrationOptions),
  standardTown: amount('household'),
  standardCountry: amount('household'),
  members: { scope: 'household', kind: 'members', notSure: false },
  supportersElsewhere: yesNo('household'),
  supportersAble: { ...yesNo('household'), gate: 'supportersElsewhere' },
  supportReceived: { ...amount('household'), gate: 'supportersElsewhere' },
  payments: several('household', paymentKinds),
  contributions: payment,
  workCosts: payment,
  careCosts: payment,
  hardship: several('household', hardshipKinds),
  medicalCosts: cost,
  schoolCosts: cost,
  rehabCosts: cost,
  payroll: yesNo('household'),
  employer: yesNo('household'),
  placement: yesNo('household'),
  relativeOnStaff: yesNo('household'),
  company: yesNo('household'),
  car: yesNo('household'),
  secondHome: yesNo('household'),
  roomyHome: yesNo('household'),
  luxury: yesNo('household'),
  hasSavings: yesNo('household'),
  savings: { scope: 'household', kind: 'money', notSure: true, gate: 'hasSavings' },
  homeArea: { scope: 'household', kind: 'area', notSure: true, gate: 'roomyHome' },
  localHomeArea: { scope: 'household', kind: 'area', notSure: true, gate: 'roomyHome' },
  localIncome: amount('household'),
  relation: { scope: 'member', kind: 'choice', notSure: false, options: relations },
  birth: { scope: 'member', kind: 'birth', notSure: true },
  away: choice('member', awayOptions),
  standing: choice('member', standingOptions),
  livesTogether: yesNo('member'),
  supportDuty: yesNo('member'),
  disability: choice('member', disabilityOptions),
  disabilityKind: choice('member', disabilityKindOptions),
  longTermCare: yesNo('member'),
  seriousIllness: yesNo('member'),
  canWork: yesNo('member'),
  supporters: choice('member', supportersOptions),
  selfCare: several('member', selfCareItems),
  receives: several('member', incomeKinds),
  wage: income,
  business: income,
  property: income,
  retirementPension: income,
  unemploymentBenefit: income,
  basicPension: income,
  otherTransfers: income,
  inheritance: income,
  allowances: income,
}

/** Questions that are answered with a list, with what may stand in it: the engine takes each entry by itself. */
export const householdLists = { payments: paymentKinds, hardship: hardshipKinds } as const
export const memberLists = { receives: incomeKinds, selfCare: selfCareItems } as const
export type HouseholdList = keyof typeof householdLists
export type MemberList = keyof typeof memberLists

/** The largest answer of each kind; the smallest is 0, and 1 for members. They are also the engine's domains. */
export const answerLimits = {
  /** 100,000,000 yuan, in fen: an amount a year, or a stock. */
  fen: 10_000_000_000,
  /** 10,000 square metres, in hundredths. */
  hundredthsOfSquareMetre: 1_000_000,
  /** Completed years of age. */
  years: 120,
  /** Days worked in the last 12 months. */
  days: 366,
  members: 20,
} as const

/** The first and last day an estimate can be asked for: the earlier rules are not built in. */
export const answerDates = { earliest: '2021-07-01', latest: '2100-12-31' } as const
