import type { Assessment, LinkedHelpId, ProgrammeId } from '../../policy/index.ts'
import { printedCitation, type PrintedCitation } from './citations.ts'
import type { Wording } from './wording.ts'

export interface PrintedLinkedHelp {
  readonly id: LinkedHelpId
  readonly name: string
  /** Which of the statuses that the family has, or may get, open it. */
  readonly after: readonly ProgrammeId[]
  readonly citations: readonly PrintedCitation[]
}

/** Help that comes with a status; none where no such status is there or within reach. */
export function printedLinkedHelp(
  { linkedHelp }: Assessment,
  { lang, words }: Wording,
): readonly PrintedLinkedHelp[] {
  return linkedHelp
    .filter(({ after }) => after.length > 0)
    .map(({ id, after, citations }) => ({
      id,
      name: words(`linkedHelp.${id}.name`),
      after,
      citations: citations.map((citation) => printedCitation(citation, lang)),
    }))
}
