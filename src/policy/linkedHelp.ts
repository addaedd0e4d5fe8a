import type { Evaluation } from '../engine/index.ts'
import { cite, type Citations } from './citation.ts'
import type { HouseholdModel } from './model/household.ts'
import type { ProgrammeId } from './programmes/programmeIds.ts'
import { LAW_2026, SHANGHAI_2024 } from './regimes.ts'

export const linkedHelpIds = ['medical', 'education', 'housing'] as const
export type LinkedHelpId = (typeof linkedHelpIds)[number]

interface LinkedHelp {
  /** Statuses that open it. */
  readonly after: readonly ProgrammeId[]
  /** Only for whoever is at school, from kindergarten to university. */
  readonly ofPupils: boolean
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
    ofPupils: false,
    citations: [
      cite('S1', '24', { since: LAW_2026 }),
      cite('S11', '28', { until: LAW_2026 }),
      widened,
      ...ofProvince('21', '21'),
    ],
  },
  education: {
    after: everyStatus,
    ofPupils: true,
    citations: [
      cite('S1', '25', { since: LAW_2026 }),
      cite('S11', '33', { until: LAW_2026 }),
      widened,
      ...ofProvince('26', '24'),
    ],
  },
  housing: {
    after: everyStatus,
    ofPupils: false,
    citations: [
      cite('S1', '26', { since: LAW_2026 }),
      cite('S11', '37', { until: LAW_2026 }),
      widened,
      ...ofProvince('29', '25'),
    ],
  },
}

/** The age up to which these rules expect people to work. */
const WORKING_AGE_ENDS = 60

/**
 * Whether somebody of the household may be whom the help is for. No text sets an age for school and a grown person may
 * study, so only those past working age for certain are taken to be at none; an age that nobody has given is any age.
 */
export function mayConcern(
  id: LinkedHelpId,
  { members }: Pick<HouseholdModel, 'members'>,
  evaluation: Evaluation,
): boolean {
  return !linkedHelp[id].ofPupils || members.some(({ age }) => evaluation.interval(age).lo < WORKING_AGE_ENDS)
}
