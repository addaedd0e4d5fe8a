import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import { amountWords, areaWords } from '../../src/ui/examples/words.ts'
import { emptyAmount, emptyFigure, type AmountDraft } from '../../src/interview/drafts.ts'
import FieldAmount from '../../src/ui/fields/FieldAmount.vue'
import FieldFigure from '../../src/ui/fields/FieldFigure.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

function wage(modelValue: AmountDraft, error?: string, errorAt?: 'to' | 'per' | 'days') {
  return example('wage', FieldAmount, {
    id: 'wage',
    label: 'How much?',
    words: amountWords,
    modelValue,
    error,
    errorAt,
  })
}

describe('an amount of money in a period', () => {
  it.each(['１２３４．５', '一千二', '1,234.50', '1.2万', ' 12 ', '-5', '😀'])(
    'keeps %j as it was typed',
    async (text) => {
      const shown = wage(emptyAmount('month'))
      const page = alive(shown)
      await page.get('#wage').setValue(text)
      expect(modelOf(page, shown)).toEqual({ ...emptyAmount('month'), text })
      expect(page.get<HTMLInputElement>('#wage').element.value).toBe(text)
    },
  )

  it('asks for the days only when the amount is by the day, and keeps them when it no longer is', async () => {
    const shown = wage(emptyAmount('month'))
    const page = alive(shown)
    expect(page.find('#wage-days').exists()).toBe(false)
    await page.get('#wage-per-day').setValue(true)
    await page.get('#wage-days').setValue('150')
    await page.get('#wage-per-year').setValue(true)
    expect(page.find('#wage-days').exists()).toBe(false)
    expect(modelOf(page, shown)).toMatchObject({ per: 'year', days: '150' })
  })

  it('opens two lines when it varies and brings the single figure back afterwards', async () => {
    const shown = wage({ ...emptyAmount('month'), text: '1850' })
    const page = alive(shown)
    await page.get('#wage-varies').setValue(true)
    await page.get('#wage').setValue('500')
    await page.get('#wage-to').setValue('1200')
    expect(modelOf(page, shown)).toMatchObject({ text: '1850', from: '500', to: '1200', varies: true })
    await page.get('#wage-varies').setValue(false)
    expect(page.get<HTMLInputElement>('#wage').element.value).toBe('1850')
  })

  it('starts the range where the single figure was, unless it has a start', async () => {
    const shown = wage({ ...emptyAmount('month'), text: '1850' })
    const page = alive(shown)
    await page.get('#wage-varies').setValue(true)
    expect(page.get<HTMLInputElement>('#wage').element.value).toBe('1850')
    await page.get('#wage').setValue('500')
    await page.get('#wage-varies').setValue(false)
    await page.get('#wage-varies').setValue(true)
    expect(modelOf(page, shown)).toMatchObject({ text: '1850', from: '500' })
  })

  it('does not offer to vary where there are no words for it', () => {
    const words = { ...amountWords, varies: undefined }
    const page = alive(
      example('wage', FieldAmount, { id: 'w', label: 'x', words, modelValue: emptyAmount('month') }),
    )
    expect(page.find('#w-varies').exists()).toBe(false)
    expect(page.find('#w-about').exists()).toBe(true)
  })

  it('keeps the figure when "not sure" is ticked, and unticks it when typing goes on', async () => {
    const shown = wage({ ...emptyAmount('month'), text: '1850' })
    const page = alive(shown)
    await page.get('#wage-notSure').setValue(true)
    expect(modelOf(page, shown)).toMatchObject({ text: '1850', notSure: true })
    await page.get('#wage').setValue('1900')
    expect(modelOf(page, shown)).toMatchObject({ text: '1900', notSure: false })
  })

  it('takes "about" only for a single figure', async () => {
    const shown = wage(emptyAmount('month'))
    const page = alive(shown)
    await page.get('#wage-about').setValue(true)
    expect(modelOf(page, shown)).toMatchObject({ about: true })
    await page.get('#wage-varies').setValue(true)
    expect(page.find('#wage-about').exists()).toBe(false)
  })

  it('marks the faulty part and no other', () => {
    const page = alive(wage({ ...emptyAmount('day'), text: '120', days: '400' }, 'Too many days.', 'days'))
    expect(page.get('#wage-days').attributes()).toMatchObject({
      'aria-invalid': 'true',
      'aria-describedby': 'wage-days-hint wage-error',
    })
    expect(page.get('#wage').attributes('aria-invalid')).toBeUndefined()
  })

  it('marks the upper end of a range', () => {
    const page = alive(wage({ ...emptyAmount('month'), varies: true }, 'Too small.', 'to'))
    expect(page.get('#wage-to').attributes('aria-describedby')).toBe('wage-error')
    expect(page.get('#wage').attributes('aria-describedby')).toBeUndefined()
  })

  it('shows no choice of period where there is only one', () => {
    const words = { ...amountWords, periods: amountWords.periods.slice(0, 1) }
    const page = alive(
      example('wage', FieldAmount, { id: 'w', label: 'x', words, modelValue: emptyAmount('month') }),
    )
    expect(page.findAll('input[type=radio]')).toHaveLength(0)
  })

  it('asks the phone for number keys without refusing other text', () => {
    const line = alive(wage(emptyAmount('month'))).get('#wage')
    expect(line.attributes()).toMatchObject({ type: 'text', inputmode: 'decimal', autocomplete: 'off' })
  })
})

describe('a quantity without a period', () => {
  it('names its unit beside the line and asks for no period', async () => {
    const shown = example('area', FieldFigure, {
      id: 'a',
      label: 'How big?',
      words: areaWords,
      modelValue: emptyFigure(),
    })
    const page = alive(shown)
    await page.get('#a').setValue('86.5')
    expect(modelOf(page, shown)).toEqual({ ...emptyFigure(), text: '86.5' })
    expect(page.get('.entry__row').text()).toBe(areaWords.unit)
    expect(page.find('input[type=radio]').exists()).toBe(false)
  })

  it('reads the figure back aloud without taking the focus', () => {
    const page = alive(
      example('area', FieldFigure, {
        id: 'a',
        label: 'x',
        words: areaWords,
        readback: '86.5 m²',
        modelValue: emptyFigure(),
      }),
    )
    expect(page.get('[role=status]').text()).toBe('86.5 m²')
  })
})
