import { isIsoDate, isRoughDate, type IsoDate, type RoughDate } from '../calendar.ts'
import { answerDates, relations, type Relation } from '../questions.ts'
import { isFindingId, type FindingId } from './findings.ts'
import { isProofId, type ProofId } from './proofs.ts'

/** How the family sees the record: true once, not true at all, or true. */
export const claimIds = ['past', 'mistaken', 'real'] as const
export type ClaimId = (typeof claimIds)[number]

/** What someone has said about an application that came back; what is left out was not said. */
export interface Returned {
  readonly finding?: FindingId | undefined
  /** The day they were told, or got the written decision. */
  readonly told?: IsoDate | undefined
  /** The day the decision of the administrative review came, where one was asked for. */
  readonly reviewed?: IsoDate | undefined
  /** Whom the finding is about, by relation to the applicant. */
  readonly about?: Relation | undefined
  readonly claim?: ClaimId | undefined
  /** When what the record shows ended, as far as it is remembered. */
  readonly ended?: RoughDate | undefined
  /** What will be handed in with the letter. */
  readonly attached?: readonly ProofId[] | undefined
}

/** Another finding: what was said about the former one goes, the days stay. */
export function withFinding(before: Returned, finding: FindingId): Returned {
  return before.finding === finding ? before : { finding, told: before.told, reviewed: before.reviewed }
}

/**
 * What a tab kept, as far as it can be trusted: anything of another form is dropped. Never throws.
 * @param value any JSON value
 */
export function readReturned(value: unknown): Returned {
  const fields = new Map<string, unknown>(
    typeof value === 'object' && value !== null ? Object.entries(value) : [],
  )
  const text = (name: string) => {
    const field = fields.get(name)
    return typeof field === 'string' ? field : ''
  }
  const finding = text('finding')
  if (!isFindingId(finding)) return {}
  const about = relations.find((each) => each === text('about'))
  const claim = claimIds.find((each) => each === text('claim'))
  const ended = text('ended')
  const attached = fields.get('attached')
  const ids: readonly unknown[] = Array.isArray(attached) ? attached : []
  return {
    finding,
    told: askable(text('told')),
    reviewed: askable(text('reviewed')),
    about,
    claim,
    ended: isRoughDate(ended) ? ended : undefined,
    attached: ids.filter((id): id is ProofId => typeof id === 'string' && isProofId(id)),
  }
}

function askable(day: string): IsoDate | undefined {
  return isIsoDate(day) && day >= answerDates.earliest && day <= answerDates.latest ? day : undefined
}
