import type { Assessment, Certainty, PaperId, PaperList, ProgrammeId } from '../../policy/index.ts'
import type { Words } from '../words.ts'

export interface PrintedPaper {
  readonly id: PaperId
  /** Not certain yet, or for certain. A paper that is not needed, or that nobody asks for, is left out. */
  readonly needed: Exclude<Certainty, 'no'>
  readonly name: string
  /** Which of the programmes within reach ask for it. */
  readonly programmes: readonly ProgrammeId[]
}

export type PrintedPapers = Readonly<Record<PaperList, readonly PrintedPaper[]>>

/** The papers that are or may be needed, by list. */
export function printedPapers({ papers }: Assessment, words: Words): PrintedPapers {
  const on = (wanted: PaperList) =>
    papers.flatMap(({ id, list, needed, programmes }) =>
      list === wanted && needed !== 'no' && programmes.length > 0
        ? [{ id, needed, name: words(`paper.${id}.name`), programmes }]
        : [],
    )
  return { bring: on('bring'), bringIfYouHave: on('bringIfYouHave'), lookedUp: on('lookedUp') }
}
