import type { Assessment, Certainty, PaperId, PaperList } from '../../policy/index.ts'
import type { Words } from '../words.ts'

export interface PrintedPaper {
  readonly id: PaperId
  /** Not certain yet, or for certain. A paper that is not needed is left out. */
  readonly needed: Exclude<Certainty, 'no'>
  readonly name: string
}

export type PrintedPapers = Readonly<Record<PaperList, readonly PrintedPaper[]>>

/** The papers that are or may be needed, by list. */
export function printedPapers({ papers }: Assessment, words: Words): PrintedPapers {
  const on = (wanted: PaperList) =>
    papers.flatMap(({ id, list, needed }) =>
      list === wanted && needed !== 'no' ? [{ id, needed, name: words(`paper.${id}.name`) }] : [],
    )
  return { bring: on('bring'), bringIfYouHave: on('bringIfYouHave'), lookedUp: on('lookedUp') }
}
