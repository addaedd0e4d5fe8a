/** The household as it is written in JSON, with every question answered by a definite value. */

/** Money over a period: yuan with at most two decimals, or a day's pay and the days worked in the last 12 months. */
export type Amount =
  { yuan: string | number; per: 'month' | 'year' } | { yuan: string | number; per: 'day'; days: number }

export type Money = { yuan: string | number }
export type Area = { squareMetres: string | number }
export type Birth = { age: number } | string

export const RELATIONS = [
  'self',
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'other',
] as const
export type Relation = (typeof RELATIONS)[number]

export const AWAY = [
  'none',
  'clergyThreeYears',
  'clergyOneYear',
  'confined',
  'declaredMissing',
  'missingOneYear',
  'conscript',
  'otherReason',
] as const
export type Away = (typeof AWAY)[number]

export const STANDINGS = ['undergraduate', 'postgraduate', 'cannotLiveAlone', 'livesOnOwnMeans'] as const
export type Standing = (typeof STANDINGS)[number]

export const DISABILITIES = [
  'none',
  'grade1',
  'grade2',
  'grade3IntellectualOrMental',
  'grade3Other',
  'grade4',
] as const
export type Disability = (typeof DISABILITIES)[number]

export const DISABILITY_KINDS = [
  'visual',
  'hearing',
  'speech',
  'limb',
  'intellectual',
  'mental',
  'multiple',
] as const
export type DisabilityKind = (typeof DISABILITY_KINDS)[number]

export const SUPPORTERS = ['none', 'unable', 'able'] as const
export type Supporters = (typeof SUPPORTERS)[number]

/** The six things of 特困 measure, article 21. */
export const SELF_CARE = ['eating', 'dressing', 'gettingUp', 'toilet', 'walking', 'bathing'] as const
export type SelfCare = (typeof SELF_CARE)[number]

/** Kinds of income that have an amount. The kind `exempt` has none: it is never counted. */
export const INCOME_KINDS = [
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
export type IncomeKind = (typeof INCOME_KINDS)[number]

export const PAYMENTS = ['contributions', 'workCosts', 'careCosts'] as const
export type Payment = (typeof PAYMENTS)[number]

/** Spending that could not be avoided: 刚性支出 measure, article 5. */
export const COSTS = ['medicalCosts', 'schoolCosts', 'rehabCosts'] as const
export type Cost = (typeof COSTS)[number]
export type Hardship = 'suddenEvent' | Cost

export const CROSS_CHECKS = [
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
] as const
export type CrossCheck = (typeof CROSS_CHECKS)[number]

export type CompleteMember = {
  relation: Relation
  birth: Birth
  away: Away
  /** Only for a child. */
  standing?: Standing
  /** For everyone but the person, the spouse. */
  livesTogether?: boolean
  /** For grandparent, grandchild, sibling and other. */
  supportDuty?: boolean
  disability: Disability
  /** Only where there is a certificate. */
  disabilityKind?: DisabilityKind
  longTermCare: boolean
  supporters: Supporters
  /** What the person cannot do alone. */
  selfCare: SelfCare[]
  seriousIllness: boolean
  canWork: boolean
  receives: (IncomeKind | 'exempt')[]
} & { [kind in IncomeKind]?: Amount }

export type CompleteHousehold = {
  asOf: string
  applyingFor: 'self' | 'other'
  holding: 'none' | 'dibao' | 'tekun'
  place: string
  area: 'town' | 'country' | 'mixed'
  /** Only for two or more members. */
  registration?: 'same' | 'otherCounty' | 'otherProvince'
  standardTown: Amount
  standardCountry: Amount
  members: CompleteMember[]
  supportersElsewhere: boolean
  supportersAble: boolean
  supportReceived: Amount
  payments: Payment[]
  hardship: Hardship[]
  savings: Money
  homeArea: Area
  localHomeArea: Area
  localIncome: Amount
} & { [payment in Payment]?: Amount } & { [cost in Cost]?: Amount } & { [check in CrossCheck]: boolean }
