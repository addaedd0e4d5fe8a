import { addMonths, type IsoDate } from '../../policy/calendar.ts'
import type { LocalFigure } from '../../policy/figures/local.ts'
import { CURRENT_MONTHS } from '../../policy/figures/standard.ts'
import { yearlyFen } from '../../policy/figures/yearlyFen.ts'
import { publishedBy, sourceFacts } from '../words/figureSource.ts'
import { figureValue } from '../words/figureValue.ts'
import { placeText } from '../words/placeName.ts'
import { exactText } from '../words/sumText.ts'
import type { SumRow } from '../words/sumRow.ts'
import type { Words } from '../words/words.ts'

/** A figure as a result tells it, and the line of the sum that rests on it; an average is in no sum. */
export function previewOf(words: Words, figure: LocalFigure, today: IsoDate) {
  const { say, date } = words
  const { area, kind, from, places } = figure
  const value = figureValue(words, figure)
  const isOld = kind === 'exact' && addMonths(from, CURRENT_MONTHS) <= today
  const row: SumRow | null =
    kind === 'average'
      ? null
      : {
          id: 'standardPerPerson',
          operator: '',
          label: say('sum.standardPerPerson'),
          value: exactText(yearlyFen(figure)),
          note: publishedBy(words, figure),
        }
  return {
    id: JSON.stringify([area, from, places]),
    note: {
      label: say(`question.${area === 'town' ? 'standardTown' : 'standardCountry'}.label`),
      value: kind === 'atLeast' || isOld ? say('figure.atLeast', { amount: value }) : value,
      facts: [
        {
          label: say('figure.label.place'),
          text: places.map((code) => placeText(words, code)).join(say('app.separator')),
        },
        { label: say('figure.label.date'), text: say('result.inForce', { date: date(from) }) },
        { label: say('figure.label.kind'), text: say(`figure.kind.${kind}`) },
        ...sourceFacts(words, figure),
      ],
      warning: isOld ? say('figure.stale', { date: date(from) }) : undefined,
    },
    row,
  }
}
