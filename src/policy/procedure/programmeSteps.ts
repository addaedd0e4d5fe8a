import type { ProgrammeId } from '../assessment/assessment.ts'
import { cite } from '../citation.ts'
import { LAW_2026, QUICK_AID_2026, SHANGHAI_2024 } from '../regimes.ts'
import { provinceOf, type PlaceCode } from '../places/places.ts'
import { entry, from, inForce, type Entry } from './entry.ts'
import { steps } from './procedure.ts'
import type { IsoDate } from '../calendar.ts'

const law = (article: string) => cite('S1', article, { since: LAW_2026 })

/** Programmes whose way is not that of 低保. */
const own = {
  tekun: {
    apply: entry(law('37'), cite('S5', '10'), cite('S5', '12')),
    check: entry(cite('S5', '13')),
    notice: entry(cite('S5', '15')),
    decide: entry(law('44'), cite('S5', '16')),
    selfCare: entry(cite('S5', '20'), cite('S5', '22'), cite('S5', '23')),
    pay: entry(law('16'), cite('S5', '17')),
    refused: entry(law('45'), cite('S5', '18')),
  },
  rigid: {
    apply: entry(cite('S4', '6')),
    decide: entry(cite('S4', '8')),
    valid: entry(cite('S4', '10')),
    refused: entry(cite('S4', '7')),
  },
  temporary: {
    apply: entry(law('37'), cite('S11', '48', { until: LAW_2026 }), cite('S10')),
    helpFirst: entry(law('50'), cite('S10')),
    quickHelp: from(QUICK_AID_2026, cite('S37')),
    spending: entry(cite('S10')),
  },
  disability: {
    apply: entry(cite('S76')),
  },
} as const satisfies Record<string, Record<string, Entry>>

/** The steps of a programme, each by the name under which its words stand. */
export interface Procedure {
  readonly way: 'dibao' | keyof typeof own
  readonly steps: readonly (`step.${string}` | `procedure.${string}`)[]
}

const wayOf = {
  dibao: 'dibao',
  alone: 'dibao',
  edge: 'dibao',
  tekun: 'tekun',
  rigid: 'rigid',
  temporary: 'temporary',
  disabilityLiving: 'disability',
  disabilityCare: 'disability',
} as const satisfies Record<ProgrammeId, Procedure['way']>

/** Steps that a province has in its own way, in place of those of the country. */
export const provinceSteps = {
  checkZhejiang: entry(cite('S18-zhejiang', '11')),
  decideZhejiang: entry(cite('S18-zhejiang', '11')),
  applyShanghai: from(SHANGHAI_2024, cite('S18-shanghai', '31'), cite('S18-shanghai', '32')),
  decideShanghai: from(SHANGHAI_2024, cite('S18-shanghai', '36'), cite('S2', '22')),
} as const satisfies Record<string, Entry>

/** Zhejiang's limits hold for 特困 too (art 15). */
const replaced: Readonly<
  Partial<Record<PlaceCode, Readonly<Partial<Record<string, keyof typeof provinceSteps>>>>>
> = {
  '310000': { 'step.apply': 'applyShanghai', 'step.decide': 'decideShanghai' },
  '330000': {
    'step.check': 'checkZhejiang',
    'step.decide': 'decideZhejiang',
    'procedure.tekun.check': 'checkZhejiang',
    'procedure.tekun.decide': 'decideZhejiang',
  },
}

/** From handing in the papers to the first payment, as it is in a place on `asOf`, in order. */
export function procedureOf(
  programme: ProgrammeId,
  { asOf, place }: { readonly asOf: IsoDate; readonly place: PlaceCode },
): Procedure {
  const way = wayOf[programme]
  const entries: Readonly<Record<string, Entry>> = way === 'dibao' ? steps : own[way]
  const held = inForce(provinceSteps, asOf)
  return {
    way,
    steps: inForce(entries, asOf).map((id) => {
      const key = way === 'dibao' ? (`step.${id}` as const) : (`procedure.${way}.${id}` as const)
      const instead = replaced[provinceOf(place)]?.[key]
      return instead !== undefined && held.includes(instead) ? (`step.${instead}` as const) : key
    }),
  }
}
