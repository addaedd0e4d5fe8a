import { readAnswerKey } from '../../interview/answerKey.ts'
import type { KnownAmount, NotSure } from '../../interview/answer.ts'
import type { QuestionKey } from '../../policy/index.ts'
import type { DatedHousehold } from '../parseInput.ts'

/** The household with one answer changed; as it was where the key is of no question. */
export function withAnswer(
  household: DatedHousehold,
  key: QuestionKey,
  answer: KnownAmount | NotSure,
): DatedHousehold {
  const read = readAnswerKey(key)
  if (read === undefined) return household
  if (read.scope === 'household') return { ...household, [read.question]: answer }
  const members = household.members.map((member, index) =>
    index === read.member ? { ...member, [read.question]: answer } : member,
  )
  return { ...household, members }
}
