import type { Example } from './examples/example.ts'
import { choiceExamples } from './examples/choiceExamples.ts'
import { detailExamples } from './examples/detailExamples.ts'
import { entryExamples } from './examples/entryExamples.ts'
import { figureExamples } from './examples/figureExamples.ts'
import { outcomeExamples } from './examples/outcomeExamples.ts'
import { pageExamples } from './examples/pageExamples.ts'

/** Every component in its named states, with made-up words and figures. */
export const examples: readonly Example[] = [
  ...pageExamples,
  ...choiceExamples,
  ...figureExamples,
  ...entryExamples,
  ...outcomeExamples,
  ...detailExamples,
]
