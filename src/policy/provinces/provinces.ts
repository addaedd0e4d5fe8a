import { provinceOf, type PlaceCode, type ProvinceCode } from '../places/places.ts'

/** Where the rules of a province differ from those of the country, or one of them was found that fills a gap. */
export interface ProvinceRules {
  /** `hebei2013`: Hebei's bars of 2013 (S20). `notFound`: a rule that nobody has found, so a hit is a question. */
  readonly property: 'hebei2013' | 'notFound'
  /**
   * The income line of 边缘 families. `below`: generally under 1.5 times the standard (S2 art 8). `upTo`: 1.5 times
   * itself is within (Zhejiang art 13). `notFound`: the city sets its own, which was not found (Shanghai arts 11, 44).
   */
  readonly edgeLine: 'below' | 'upTo' | 'notFound'
  /** Tenths of the 低保 standard that a person on 特困 gets at least; null where no figure was found. */
  readonly tekunTenths: number | null
  /** Children are taken in under this age; the country said 18 in 2020 (S7), and the law since 2026. */
  readonly tekunChildrenUnder: 16 | 18
  /** `share`: a share of income that each place sets (S4). `whatIsLeft`: or what the costs leave (Shanghai art 12). */
  readonly rigidBy: 'share' | 'whatIsLeft'
  /** Most of temporary aid for each person, in months of the 低保 standard, usually and in hard cases. */
  readonly temporaryMonths: { readonly usual: number; readonly hard: number | null } | null
  /** Hebei's conditions and minimums of the two disability subsidies, or rules that were not found. */
  readonly disability: 'hebei' | 'notFound'
  /** Part of what somebody earns at the minimum wage or more is left out, by rules not found (Shanghai art 27). */
  readonly leavesOutWages: boolean
  /** Days for checking, for the notice and for the decision: working days, days, working days. Null: only S2 art 22. */
  readonly decision: { readonly check: number; readonly notice: number; readonly decide: number } | null
}

/** The country's rules, where a province adds none that was found. */
const national: ProvinceRules = {
  property: 'notFound',
  edgeLine: 'below',
  tekunTenths: null,
  tekunChildrenUnder: 18,
  rigidBy: 'share',
  temporaryMonths: null,
  disability: 'notFound',
  leavesOutWages: false,
  decision: null,
}

const rules: Readonly<Record<ProvinceCode, ProvinceRules>> = {
  // 河北 (S20, SH14, S39, S76)
  '130000': { ...national, property: 'hebei2013', tekunTenths: 13, disability: 'hebei' },
  // 辽宁: its measure of 2004 is known from a report only, and sets no line.
  '210000': national,
  // 上海 (S18-shanghai, arts 11 to 13, 27, 29)
  '310000': {
    ...national,
    edgeLine: 'notFound',
    tekunChildrenUnder: 16,
    rigidBy: 'whatIsLeft',
    temporaryMonths: { usual: 3, hard: null },
    leavesOutWages: true,
  },
  // 浙江 (S18-zhejiang, arts 11, 13, 14, 39)
  '330000': {
    ...national,
    edgeLine: 'upTo',
    tekunChildrenUnder: 16,
    temporaryMonths: { usual: 6, hard: 12 },
    decision: { check: 15, notice: 7, decide: 5 },
  },
}

/** The rules of the province that a place lies in. */
export const rulesOf = (place: PlaceCode): ProvinceRules => rules[provinceOf(place)]
