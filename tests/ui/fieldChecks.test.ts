import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import { emptyChecks, type ChecksDraft } from '../../src/interview/drafts.ts'
import FieldChecks from '../../src/ui/fields/FieldChecks.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

function question(modelValue: ChecksDraft, error?: string) {
  return example('checks', FieldChecks, {
    id: 'receives',
    label: 'Which of these?',
    options: [
      { value: 'wage', label: 'Wages' },
      { value: 'rent', label: 'Rent' },
    ],
    none: 'None',
    notSure: 'Not sure',
    unsure: { title: 'Unsure of some?', hint: 'Mark them.', mark: 'Unsure: ' },
    error,
    modelValue,
  })
}

describe('a question with several answers', () => {
  it('keeps the order in which items were picked', async () => {
    const shown = question(emptyChecks())
    const page = alive(shown)
    await page.get('#receives-rent').setValue(true)
    await page.get('#receives').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), picked: ['rent', 'wage'] })
  })

  it('lets go of everything when "none of these" is ticked', async () => {
    const shown = question({ picked: ['wage'], unsure: ['rent'], none: false, notSure: false })
    const page = alive(shown)
    await page.get('#receives-none').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), none: true })
  })

  it.each(['none', 'notSure'] as const)('unticks "%s" as soon as an item is picked', async (excluding) => {
    const shown = question({ ...emptyChecks(), [excluding]: true })
    const page = alive(shown)
    await page.get('#receives').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), picked: ['wage'] })
    expect(page.get<HTMLInputElement>(`#receives-${excluding}`).element.checked).toBe(false)
  })

  it('has "none" and "not sure" exclude each other', async () => {
    const shown = question({ ...emptyChecks(), none: true })
    const page = alive(shown)
    await page.get('#receives-notSure').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), notSure: true })
  })

  it('holds an item as picked or as unsure, never as both', async () => {
    const shown = question({ ...emptyChecks(), picked: ['wage'] })
    const page = alive(shown)
    await page.get('#receives-unsure-wage').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), unsure: ['wage'] })
    await page.get('#receives').setValue(true)
    expect(modelOf(page, shown)).toEqual({ ...emptyChecks(), picked: ['wage'] })
  })

  it('opens the list of unsure items when one is marked already', () => {
    const closed = alive(question(emptyChecks()))
    expect(closed.get('details').attributes('open')).toBeUndefined()
    const open = alive(question({ ...emptyChecks(), unsure: ['wage'] }))
    expect(open.get('details').attributes('open')).toBeDefined()
  })

  it('leaves the unsure list as the person set it while they go on answering', async () => {
    const page = alive(question({ ...emptyChecks(), unsure: ['wage'] }))
    await page.get('#receives').setValue(true)
    expect(page.get('details').attributes('open')).toBeDefined()
  })

  it('marks every box as faulty and describes the group by the sentence', () => {
    const page = alive(question(emptyChecks(), 'Pick at least one.'))
    expect(page.get('#receives').attributes('aria-invalid')).toBe('true')
    expect(page.get('fieldset').attributes('aria-describedby')).toBe('receives-error')
    expect(page.get('#receives-error').text()).toBe('Pick at least one.')
  })
})
