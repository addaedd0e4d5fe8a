import type { Sides } from './sides.ts'
import { answerText } from './answerText.ts'
import type { Family } from './family.ts'
import { incomeLines, openEnds, takeOff } from './familySum.ts'
import { sumLineRow } from './sumLineRow.ts'
import type { SumRow } from './sumRow.ts'
import { bandText, differenceText } from './sumText.ts'
import type { Words } from './words.ts'

/** The family's income against last year's local income of as many people, in exact yuan a year. */
export function localIncomeSum(words: Words, family: Family, { line }: Sides): readonly SumRow[] {
  const lines = incomeLines(family)
  return [
    {
      id: 'localLine',
      operator: '',
      label: words.say('sum.localLine'),
      value: bandText(words, line),
      note: answerText(words, family.household, 'localIncome'),
      total: true,
    },
    ...lines.map((each) => sumLineRow(words, family, each)),
    {
      id: 'localGap',
      operator: '=',
      operatorName: words.say('sum.equals'),
      label: words.say('sum.localGap'),
      value: differenceText(words, lines.reduce(takeOff, line), openEnds(line, lines)),
      total: true,
    },
  ]
}
