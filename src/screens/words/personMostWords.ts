import type { ProgrammeResult } from '../../policy/index.ts'
import type { Family } from './family.ts'
import { isEndless, tidyText } from './sumText.ts'
import type { Words } from './words.ts'

/** The most of temporary aid for each person, as far as the standard is known: in yuan, or in months of it. */
export function personMostWords(
  { say }: Words,
  { assessment }: Family,
  { personMost }: Pick<ProgrammeResult, 'personMost'>,
): readonly string[] {
  if (personMost === null) return []
  const isUnknown = isEndless(assessment.sum.standardPerPerson)
  const { usual, hard } = personMost
  return [
    { key: 'amount.once.personMost', most: usual },
    ...(hard === null ? [] : [{ key: 'amount.once.personMostHard', most: hard }]),
  ].map(({ key, most: { months, fen } }) =>
    say(isUnknown ? `${key}ByStandard` : key, { months, amount: tidyText(fen.hi) }),
  )
}
