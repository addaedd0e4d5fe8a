import type { ProgrammeResult } from '../../policy/index.ts'
import type { AmountWords } from './amountWords.ts'
import type { Family } from './family.ts'
import { isEndless, tidyText } from './sumText.ts'
import type { Words } from './words.ts'

/** Small quick help for large type; nothing where none is to be had. Its upper end is that of the standard (F-8.2). */
export function onceWords(
  { say }: Words,
  { assessment }: Family,
  { onceAtMost, outcome }: ProgrammeResult,
): AmountWords | undefined {
  if (onceAtMost === null) return undefined
  if (isEndless(assessment.sum.standardPerPerson)) return { sentence: say('amount.once.byStandard') }
  const { lo, hi } = onceAtMost
  return {
    lead: say(outcome === 'perhaps' ? 'amount.once.ifGranted' : 'amount.once.lead'),
    figures: lo === hi ? [tidyText(hi)] : [tidyText(lo), tidyText(hi)],
    to: say('amount.big.to'),
    unit: say('amount.once.unit'),
  }
}
