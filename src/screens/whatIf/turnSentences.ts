import type { KnownAmount, Period } from '../../interview/answer.ts'
import { fenToYuanText } from '../../interview/decimal.ts'
import { firstFenOf, type TurningValue } from '../../interview/turningValues.ts'
import { answerFigure } from '../words/answerFigure.ts'
import type { Words } from '../words/words.ts'

/**
 * Where an amount turns a programme, in the period it is typed in, a sentence a programme. Exact to the fen: the value
 * is the first sum of that period that comes to the turning value of a year or more. "Under a fen" is not told.
 */
export function turnSentences(
  words: Words,
  values: readonly TurningValue[],
  period: Period,
): readonly string[] {
  return values.flatMap(({ programme, met, perYear }) => {
    const fen = firstFenOf(perYear, period)
    if (fen === undefined || fen <= 1) return []
    const amount: KnownAmount = { yuan: fenToYuanText(fen), ...period }
    return [
      words.say(met === 'below' ? 'whatIf.turn.below' : 'whatIf.turn.from', {
        value: answerFigure(words, amount, 'yuan'),
        programme: words.say(`programme.${programme}.name`),
      }),
    ]
  })
}
