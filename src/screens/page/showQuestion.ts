import { nextTick } from 'vue'
import { readAnswerKey } from '../../interview/answerKey.ts'
import { situations } from '../../interview/forms/person.ts'
import { warningIds, type QuestionKey } from '../../policy/index.ts'
import { questions, type QuestionId } from '../../policy/questions.ts'
import { showField } from '../../ui/page/showField.ts'

const inSituation: readonly string[] = [...situations, 'canWork']
const findings: readonly string[] = warningIds

/** Ids of the fields that ask a question, the nearest first: its own, that of the list it is in, that of its gate. */
function fieldsOf(id: QuestionId): readonly string[] {
  const { gate } = questions[id]
  return [
    id,
    ...(inSituation.includes(id) ? ['situation'] : []),
    ...(findings.includes(id) ? ['findings'] : []),
    ...(gate === undefined ? [] : fieldsOf(gate)),
  ]
}

/** Brings the question to be answered into view and focuses its first control; the page stays as it is without one. */
export async function showQuestion(key: QuestionKey): Promise<void> {
  const read = readAnswerKey(key)
  if (read === undefined) return
  await nextTick()
  // A step scrolls to the top and focuses the heading, which has happened by the next frame.
  await new Promise((done) => requestAnimationFrame(done))
  const field = fieldsOf(read.question).find((id) => document.getElementById(id) !== null)
  if (field !== undefined) showField(field)
}
