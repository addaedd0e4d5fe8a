import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import FieldCount from '../../src/ui/fields/FieldCount.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

function people(modelValue: string) {
  return example('count', FieldCount, {
    id: 'people',
    label: 'How many?',
    less: 'One less',
    more: 'One more',
    min: 1,
    max: 20,
    modelValue,
  })
}

describe('a stepper', () => {
  it.each([
    ['3', 'One more', '4'],
    ['3', 'One less', '2'],
    ['20', 'One more', '20'],
    ['1', 'One less', '1'],
    ['25', 'One less', '20'],
    ['0', 'One more', '1'],
    ['', 'One more', '1'],
    ['三', 'One less', '1'],
  ])('from %j, "%s" leads to %j', async (from, button, to) => {
    const shown = people(from)
    const page = alive(shown)
    await page.get(`[aria-label="${button}"]`).trigger('click')
    expect(modelOf(page, shown)).toBe(to)
  })

  it('says that it can go no further, and keeps the focus on the button', () => {
    const less = alive(people('1')).get<HTMLButtonElement>('[aria-label="One less"]')
    less.element.focus()
    expect(less.attributes('aria-disabled')).toBe('true')
    expect(document.activeElement).toBe(less.element)
  })

  it('steps with the arrow keys', async () => {
    const shown = people('3')
    const page = alive(shown)
    await page.get('#people').trigger('keydown', { key: 'ArrowUp' })
    await page.get('#people').trigger('keydown', { key: 'ArrowUp' })
    await page.get('#people').trigger('keydown', { key: 'ArrowDown' })
    expect(modelOf(page, shown)).toBe('4')
  })

  it('keeps what was typed, even if it is no number', async () => {
    const shown = people('3')
    const page = alive(shown)
    await page.get('#people').setValue('三个')
    expect(modelOf(page, shown)).toBe('三个')
  })
})
