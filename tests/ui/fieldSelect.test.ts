import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import { NOT_SURE } from '../../src/ui/fields/drafts.ts'
import FieldSelect from '../../src/ui/fields/FieldSelect.vue'
import FieldSelectPair from '../../src/ui/fields/FieldSelectPair.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

const pair = {
  id: 'place',
  label: 'Where?',
  words: { first: 'Prefecture', second: 'County', firstPlaceholder: 'Choose', secondPlaceholder: 'Choose' },
  firstOptions: [
    { value: 'a', label: 'A' },
    { value: 'b', label: 'B' },
  ],
}
const counties = [{ value: 'a1', label: 'A one' }]

describe('a list', () => {
  const list = {
    id: 'grade',
    label: 'Grade?',
    placeholder: 'Choose',
    options: [{ value: '1', label: 'One' }],
  }

  it('is named by its label and offers "not sure" last', async () => {
    const shown = example('list', FieldSelect, { ...list, notSure: 'Not sure', modelValue: '' })
    const page = alive(shown)
    expect(page.get('label').attributes('for')).toBe('grade')
    expect(page.findAll('option').map((option) => option.attributes('value'))).toEqual(['', '1', NOT_SURE])
    await page.get('select').setValue(NOT_SURE)
    expect(modelOf(page, shown)).toBe(NOT_SURE)
  })

  it('is described by its hint and its error', () => {
    const shown = example('list', FieldSelect, {
      ...list,
      hint: 'On the card.',
      error: 'Choose one.',
      modelValue: '',
    })
    expect(alive(shown).get('select').attributes()).toMatchObject({
      'aria-describedby': 'grade-hint grade-error',
      'aria-invalid': 'true',
    })
  })
})

describe('two lists that hang together', () => {
  it('forgets the county when the prefecture changes', async () => {
    const shown = example('pair', FieldSelectPair, {
      ...pair,
      secondOptions: counties,
      modelValue: { first: 'a', second: 'a1' },
    })
    const page = alive(shown)
    await page.get('#place').setValue('b')
    expect(modelOf(page, shown)).toEqual({ first: 'b', second: '' })
  })

  it('shows no second list while there is nothing to choose in it', () => {
    const shown = example('pair', FieldSelectPair, {
      ...pair,
      secondOptions: [],
      modelValue: { first: '', second: '' },
    })
    expect(alive(shown).findAll('select')).toHaveLength(1)
  })

  it('gives each list its own name and marks the one at fault', () => {
    const shown = example('pair', FieldSelectPair, {
      ...pair,
      secondOptions: counties,
      error: 'Choose a county.',
      errorAt: 'second',
      modelValue: { first: 'a', second: '' },
    })
    const page = alive(shown)
    expect(page.get('label[for=place-second]').text()).toBe('County')
    expect(page.get('#place-second').attributes('aria-describedby')).toBe('place-error')
    expect(page.get('#place').attributes('aria-invalid')).toBeUndefined()
  })
})
