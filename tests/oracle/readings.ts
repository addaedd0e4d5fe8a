import type { Decimal } from 'decimal.js'

/** Rules whose text leaves the answer to the office, the county or the province. */
export const OPEN_RULES = [
  'provinceExcludesMore',
  'postgraduateCounts',
  'basicPensionExcluded',
  'inheritanceCounts',
  'allowancesCount',
  'presumedEarnings',
  'presumedSupport',
  'workCostsDeducted',
  'careCostsDeducted',
  'mixedFamilyStandard',
  'hebei2013Property',
  'localProperty',
  'provinceUnableToWork',
  'multipleDisability',
  'provinceSupporters',
  'isolationIsNotPrison',
  'tekunPensionExcluded',
  'tekunShare',
  'rigidShare',
  'livingCostsAlone',
  'temporaryLocalRules',
  'livingSubsidyWider',
  'edgeLineHigher',
  'cityEdgeLine',
  'wagesLeftOut',
  'tekunChildrenTo18',
  'disabilityLocalRules',
  'edgeMemberOwnIncome',
  'familySupportCounts',
  'countyCase',
] as const
export type OpenRule = (typeof OPEN_RULES)[number]

/**
 * One way in which an office may read every open rule. True = the rule applies as its name says:
 * `provinceExcludesMore` leaves the person out, `basicPensionExcluded` leaves the pension out,
 * `hebei2013Property` lets the property bars of 2013 bite on 低保, `localProperty` on the other programmes and outside Hebei on every one,
 * `multipleDisability` finds a kind that counts among those of a certificate for several, `provinceUnableToWork`
 * and `provinceSupporters` let the province's own list help, `isolationIsNotPrison` takes in somebody confined,
 * `tekunShare` counts what the family is given and pays as each person's, `rigidShare` holds the spending to be above the share set, `edgeLineHigher` sets a line above this income,
 * `cityEdgeLine` puts Shanghai's own line above this income, `wagesLeftOut` leaves Shanghai's wages out,
 * `tekunChildrenTo18` takes 16 and 17 for 特困 in Zhejiang and Shanghai before the law, `disabilityLocalRules` grants
 * the subsidies of a province whose rules were not found,
 * `familySupportCounts` ties a severely disabled adult to the family, `mixedFamilyStandard` picks the town figure.
 */
export interface Readings {
  rules: Record<OpenRule, boolean>
  /** Yuan a year. The last four are upper limits; left out, the rule takes the whole amount. */
  amounts: {
    /** For each member to whom the rule applies. */
    presumedEarnings: Decimal
    presumedSupport: Decimal
    /** The central part of the basic pension, for each person; the same for 特困. */
    basicPensionExcluded?: Decimal
    workCostsDeducted?: Decimal
    careCostsDeducted?: Decimal
    /** Of each wage. */
    wagesLeftOut?: Decimal
  }
  /** The standard for one person, yuan a year. */
  standards: { town: Decimal; country: Decimal }
}
