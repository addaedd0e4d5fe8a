import { cite, type Citations } from './citation.ts'
import { LAW_2026, NOTICE_2022, RIGID_2025 } from './regimes.ts'

interface OpenRule {
  /** A rule that can only help: it never keeps a programme within reach by itself. */
  readonly onlyHelps: boolean
  readonly citations: Citations
}

const open = (...citations: Citations): OpenRule => ({ onlyHelps: false, citations })
const hope = (...citations: Citations): OpenRule => ({ onlyHelps: true, citations })

/** What the texts leave to the province or the office: never asked, told as "the office must tell you" (O1). */
export const openRules = {
  provinceExcludesMore: open(cite('S2', '7'), cite('S20')),
  postgraduateCounts: open(cite('S2', '7')),
  basicPensionExcluded: open(cite('S2', '13'), cite('S1', '23', { since: LAW_2026 })),
  inheritanceCounts: open(cite('S2', '13')),
  allowancesCount: open(cite('S2', '13'), cite('S5', '6'), cite('S20')),
  presumedEarnings: open(
    cite('S2', '40'),
    cite('S8', '1', { since: NOTICE_2022 }),
    cite('S1', '23', { since: LAW_2026 }),
  ),
  presumedSupport: open(cite('S2', '13'), cite('S1', '41', { since: LAW_2026 })),
  workCostsDeducted: open(cite('S2', '13')),
  careCostsDeducted: open(cite('S2', '13')),
  mixedFamilyStandard: open(cite('S3', '6')),
  hebei2013Property: open(cite('S20'), cite('S1', '23', { since: LAW_2026 })),
  localProperty: open(
    cite('S1', '23', { since: LAW_2026 }),
    cite('S2', '14'),
    cite('S5', '7'),
    cite('S4', '4', { since: RIGID_2025 }),
    cite('S10'),
  ),
  provinceUnableToWork: hope(cite('S5', '5')),
  multipleDisability: open(cite('S5', '5')),
  provinceSupporters: hope(cite('S5', '8')),
  isolationIsNotPrison: hope(cite('S5', '24')),
  tekunPensionExcluded: open(cite('S5', '6')),
  tekunShare: open(cite('S5', '6')),
  rigidShare: open(
    cite('S4', '4', { since: RIGID_2025 }),
    cite('S1', '22', { since: LAW_2026 }),
    cite('S18-shanghai', '12', { since: RIGID_2025 }),
  ),
  livingCostsAlone: hope(cite('S4', '5', { since: RIGID_2025 })),
  temporaryLocalRules: open(cite('S10'), cite('S1', '29', { since: LAW_2026 })),
  livingSubsidyWider: hope(cite('S76'), cite('S7', '2')),
  cityEdgeLine: open(cite('S18-shanghai', '11'), cite('S18-shanghai', '44')),
  wagesLeftOut: hope(cite('S18-shanghai', '27')),
  tekunChildrenTo18: open(cite('S7', '2'), cite('S18-zhejiang', '14'), cite('S18-shanghai', '13')),
  disabilityLocalRules: open(cite('S7', '2')),
  edgeLineHigher: hope(cite('S2', '8'), cite('S1', '21', { since: LAW_2026 })),
  edgeMemberOwnIncome: open(cite('S2', '8'), cite('S1', '21', { since: LAW_2026 })),
  familySupportCounts: open(cite('S8', '1')),
  countyCase: hope(cite('S2', '8'), cite('S1', '21', { since: LAW_2026 })),
} as const satisfies Record<string, OpenRule>

export type OpenRuleId = keyof typeof openRules

export const openRuleIds = Object.keys(openRules).filter((id): id is OpenRuleId => id in openRules)

export function isOpenRuleId(id: string): id is OpenRuleId {
  return id in openRules
}

/** Wages read as counted in full, for the figures that are shown: how much of them is left out nobody has found. */
export const wagesCounted: ReadonlyMap<OpenRuleId, 0 | 1> = new Map([['wagesLeftOut', 0]])

/** Every rule that can only help read as "no": what stays within reach then does not rest on hope. */
export const withoutHope: ReadonlyMap<OpenRuleId, 0 | 1> = new Map(
  openRuleIds.filter((id) => openRules[id].onlyHelps).map((id) => [id, 0]),
)
