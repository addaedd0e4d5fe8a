import { withThousands } from '../../interview/decimal.ts'
import type { ProgrammeResult } from '../../policy/index.ts'
import type { AmountWords } from './amountWords.ts'
import type { Family } from './family.ts'
import { isEndless, tidyText } from './sumText.ts'
import type { Words } from './words.ts'

const A_YUAN = 100

/**
 * Small quick help for large type; nothing where none is to be had. Its upper end is that of the standard (F-8.2); where
 * only an old one is known, that in whole yuan is the least that this end can be.
 */
export function onceWords(
  { say }: Words,
  { assessment }: Family,
  { onceAtMost, outcome }: ProgrammeResult,
): AmountWords | undefined {
  if (onceAtMost === null) return undefined
  const { lo, hi } = onceAtMost
  const isPerhaps = outcome === 'perhaps'
  if (isEndless(assessment.sum.standardPerPerson)) {
    if (lo < A_YUAN) return { sentence: say('amount.once.byStandard') }
    return {
      lead: say(isPerhaps ? 'amount.once.ifGrantedFloor' : 'amount.once.floor'),
      figures: [withThousands(String(Math.floor(lo / A_YUAN)))],
      to: say('amount.big.to'),
      unit: say('amount.once.unit'),
    }
  }
  return {
    lead: say(isPerhaps ? 'amount.once.ifGranted' : 'amount.once.lead'),
    figures: lo === hi ? [tidyText(hi)] : [tidyText(lo), tidyText(hi)],
    to: say('amount.big.to'),
    unit: say('amount.once.unit'),
  }
}
