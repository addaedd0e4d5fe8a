import { cite, type Citations } from './citation.ts'
import type { ProgrammeId } from './programmes/programmeIds.ts'
import { LAW_2026, SHANGHAI_2024 } from './regimes.ts'

export const linkedHelpIds = ['medical', 'education', 'housing'] as const
export type LinkedHelpId = (typeof linkedHelpIds)[number]

interface LinkedHelp {
  /** Statuses that open it. */
  readonly after: readonly ProgrammeId[]
  readonly citations: Citations
}

const everyStatus = ['tekun', 'dibao', 'alone', 'edge', 'rigid'] as const
// The older articles name 特困 and 低保; the opinions of 2020 add low-income families and unavoidable spending.
const widened = cite('S7', '2', { until: LAW_2026 })

const ofProvince = (zhejiang: string, shanghai: string) => [
  cite('S18-zhejiang', zhejiang),
  cite('S18-shanghai', shanghai, { since: SHANGHAI_2024 }),
]

/** Help that comes with a status and not by itself (S1 arts 24 to 26): whom it is for. No amount is stated. */
export const linkedHelp: Readonly<Record<LinkedHelpId, LinkedHelp>> = {
  medical: {
    after: everyStatus,
    citations: [
      cite('S1', '24', { since: LAW_2026 }),
      cite('S11', '28', { until: LAW_2026 }),
      widened,
      ...ofProvince('21', '21'),
    ],
  },
  education: {
    after: everyStatus,
    citations: [
      cite('S1', '25', { since: LAW_2026 }),
      cite('S11', '33', { until: LAW_2026 }),
      widened,
      ...ofProvince('26', '24'),
    ],
  },
  housing: {
    after: everyStatus,
    citations: [
      cite('S1', '26', { since: LAW_2026 }),
      cite('S11', '37', { until: LAW_2026 }),
      widened,
      ...ofProvince('29', '25'),
    ],
  },
}
