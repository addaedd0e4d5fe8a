import { enableAutoUnmount, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import { NOT_SURE } from '../../src/ui/fields/drafts.ts'
import FieldChoices from '../../src/ui/fields/FieldChoices.vue'
import FieldYesNo from '../../src/ui/fields/FieldYesNo.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

const base = {
  id: 'area',
  label: 'Town or country?',
  options: [
    { value: 'town', label: 'Town', hint: 'registered in a street' },
    { value: 'country', label: 'Country' },
  ],
  notSure: 'Not sure',
}

describe('a question with one answer', () => {
  it('takes the choice that is tapped', async () => {
    const shown = example('choices', FieldChoices, { ...base, modelValue: '' })
    const page = alive(shown)
    await page.get('#area-country').setValue(true)
    expect(modelOf(page, shown)).toBe('country')
  })

  it('offers "not sure" as a choice of its own', async () => {
    const shown = example('choices', FieldChoices, { ...base, modelValue: 'town' })
    const page = alive(shown)
    await page.get(`#area-${NOT_SURE}`).setValue(true)
    expect(modelOf(page, shown)).toBe(NOT_SURE)
  })

  it('tells what to know before the choices, and nothing where there is nothing to tell', () => {
    const silent = alive(example('choices', FieldChoices, { ...base, modelValue: '' }))
    expect(silent.find('.field-choices__about').exists()).toBe(false)
    const told = mount(FieldChoices, { props: { ...base, modelValue: '' }, slots: { about: 'Before all' } })
    expect(told.get('.field__body').text()).toMatch(/^Before all\s*Town/)
  })

  it('leaves "not sure" out when there are no words for it', () => {
    const shown = example('choices', FieldChoices, { ...base, notSure: undefined, modelValue: '' })
    expect(alive(shown).findAll('input')).toHaveLength(2)
  })

  it('is one group of radios for the arrow keys', () => {
    const page = alive(example('choices', FieldChoices, { ...base, modelValue: '' }))
    expect(new Set(page.findAll('input').map((input) => input.attributes('name')))).toEqual(new Set(['area']))
  })

  it('puts an error link on the first choice and says the error of the whole group', () => {
    const shown = example('choices', FieldChoices, {
      ...base,
      hint: 'See the booklet.',
      error: 'Pick one.',
      modelValue: '',
    })
    const group = alive(shown).get('fieldset')
    expect(group.attributes()).toMatchObject({
      role: 'radiogroup',
      'aria-invalid': 'true',
      'aria-describedby': 'area-hint area-error',
    })
    expect(group.get('#area').attributes('type')).toBe('radio')
  })

  it('names a choice by its label and describes it by its hint', () => {
    const page = alive(example('choices', FieldChoices, { ...base, modelValue: '' }))
    const first = page.get('#area')
    expect(page.get(`#${first.attributes('aria-labelledby')}`).text()).toBe('Town')
    expect(page.get(`#${first.attributes('aria-describedby')}`).text()).toBe('registered in a street')
  })

  it('makes the label the heading of the page on request, and only then', () => {
    const asHeading = alive(
      example('choices', FieldChoices, { ...base, heading: true, caption: 'Home', modelValue: '' }),
    )
    const heading = asHeading.get('legend > h1')
    expect(heading.text()).toBe('Town or country?')
    expect(heading.attributes()).toMatchObject({ tabindex: '-1', 'aria-describedby': 'area-caption' })
    expect(
      alive(example('choices', FieldChoices, { ...base, modelValue: '' }))
        .find('h1')
        .exists(),
    ).toBe(false)
  })
})

describe('a yes-or-no question', () => {
  it.each([
    ['yesno', 'yes'],
    ['yesno-no', 'no'],
    [`yesno-${NOT_SURE}`, NOT_SURE],
  ])('gives the value of %s', async (id, value) => {
    const shown = example('yes or no', FieldYesNo, {
      id: 'yesno',
      label: 'A car?',
      yes: 'Yes',
      no: 'No',
      notSure: 'Not sure',
      modelValue: '',
    })
    const page = alive(shown)
    await page.get(`#${id}`).setValue(true)
    expect(modelOf(page, shown)).toBe(value)
  })
})
