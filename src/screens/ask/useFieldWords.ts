import { useI18n } from 'vue-i18n'
import type { AmountDraft, DraftPeriod, FigureDraft } from '../../interview/drafts.ts'
import { readAmountDraft } from '../../interview/forms/amountDraft.ts'
import { readAreaDraft, readMoneyDraft } from '../../interview/forms/figureDraft.ts'
import type { BirthWords } from '../../ui/fields/birthWords.ts'
import type { AmountWords, FigureWords } from '../../ui/fields/figureWords.ts'
import { amountReadback } from '../words/amountReadback.ts'
import { answerText } from '../words/answerText.ts'
import { useWords } from '../words/useWords.ts'

export interface FieldWords {
  /** A sum or an area that stands at one moment. */
  money(): FigureWords
  area(): FigureWords
  /** Money that comes in or goes out, more or less from time to time. */
  amount(periods: readonly DraftPeriod[]): AmountWords
  /** The same for an official figure, which does not vary. */
  officialAmount(periods: readonly DraftPeriod[]): AmountWords
  birth(): BirthWords
  /** What was typed, as it will be read; nothing while it cannot be read. */
  amountRead(draft: AmountDraft): string | undefined
  moneyRead(draft: FigureDraft): string | undefined
  areaRead(draft: FigureDraft): string | undefined
}

const periodWords = { month: 'unit.perMonth', year: 'unit.perYear', day: 'unit.perDay' } as const

/** The words that fields of the same kind share. */
export function useFieldWords(): FieldWords {
  const { t } = useI18n()
  const words = useWords()
  const money = (): FigureWords => ({
    entry: t('unit.entry'),
    unit: t('unit.yuan'),
    from: t('unit.from'),
    to: t('unit.to'),
    about: t('unit.about'),
    aboutHint: t('unit.aboutHint'),
    notSure: t('app.notSure'),
  })
  const officialAmount = (periods: readonly DraftPeriod[]): AmountWords => ({
    ...money(),
    period: t('unit.period'),
    periods: periods.map((value) => ({ value, label: t(periodWords[value]) })),
    days: t('unit.daysEntry'),
    daysHint: t('unit.daysHint'),
    daysUnit: t('unit.days'),
  })
  return {
    money,
    area: () => ({ ...money(), entry: t('unit.areaEntry'), unit: t('unit.squareMetres') }),
    amount: (periods) => ({ ...officialAmount(periods), varies: t('unit.varies') }),
    officialAmount,
    birth: () => ({
      year: t('question.birth.year'),
      month: t('question.birth.month'),
      monthPlaceholder: t('question.birth.monthNotSure'),
      months: Array.from({ length: 12 }, (_, index) => ({
        value: String(index + 1),
        label: t('question.birth.monthOption', { n: index + 1 }),
      })),
      age: t('question.birth.age'),
      ageFrom: t('question.birth.ageFrom'),
      ageTo: t('question.birth.ageTo'),
      ageUnit: t('unit.years'),
      use: {
        date: t('question.birth.useDate'),
        age: t('question.birth.useAge'),
        range: t('question.birth.useRange'),
      },
      notSure: t('app.notSure'),
    }),
    amountRead(draft) {
      const read = readAmountDraft(draft)
      return read.ok && read.value !== 'notSure' ? amountReadback(words, read.value) : undefined
    },
    moneyRead(draft) {
      const read = readMoneyDraft(draft)
      return read.ok && read.value !== 'notSure'
        ? answerText(words, { savings: read.value }, 'savings')
        : undefined
    },
    areaRead(draft) {
      const read = readAreaDraft(draft)
      return read.ok && read.value !== 'notSure'
        ? answerText(words, { homeArea: read.value }, 'homeArea')
        : undefined
    },
  }
}
