import type { Tape } from '../../engine/index.ts'
import type { QuestionId } from '../questions.ts'
import type { Fault } from './fault.ts'
import { questionOf } from './questionOf.ts'

/** Answers that shape the rules themselves instead of standing in them (`model/structure.ts`). */
const shaping: ReadonlySet<QuestionId> = new Set<QuestionId>([
  'asOf',
  'place',
  'holding',
  'members',
  'relation',
])

/**
 * Questions that no rule of any sample asks, and keys that rules ask without a question in the table.
 * @param ids all questions of the table
 */
export function unusedQuestions(ids: readonly QuestionId[], tapes: readonly Tape[]): readonly Fault[] {
  const keys = new Set(tapes.flatMap(({ questions }) => questions))
  const used = new Set([...keys].map(questionOf))
  const unused = ids.filter((id) => !used.has(id) && !shaping.has(id))
  const strange = [...keys].filter((key) => questionOf(key) === undefined)
  return [
    ...unused.map((id) => `${id} is in the table and no rule asks it`),
    ...strange.map((key) => `a rule asks ${key}, which is not in the table`),
  ].map((message) => ({ check: 'unused question', message }))
}
