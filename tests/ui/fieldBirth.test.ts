import { enableAutoUnmount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { example } from '../../src/ui/examples/example.ts'
import { birthWords } from '../../src/ui/examples/words.ts'
import { emptyBirth, type BirthDraft } from '../../src/interview/drafts.ts'
import FieldBirth from '../../src/ui/fields/FieldBirth.vue'
import { alive, modelOf } from './alive.ts'

enableAutoUnmount(afterEach)

function birth(modelValue: BirthDraft, error?: string, errorAt?: 'month' | 'to') {
  return example('birth', FieldBirth, {
    id: 'birth',
    label: 'Born?',
    words: birthWords,
    modelValue,
    error,
    errorAt,
  })
}

function nameOf(wrapper: ReturnType<typeof alive>, words: string) {
  const button = wrapper.findAll('button').find((candidate) => candidate.text() === words)
  if (!button) throw new Error(`no button says "${words}"`)
  return button
}

describe('how old someone is', () => {
  it('takes a year without a month', async () => {
    const shown = birth(emptyBirth())
    const page = alive(shown)
    await page.get('#birth').setValue('1958')
    expect(modelOf(page, shown)).toEqual({ ...emptyBirth(), year: '1958' })
  })

  it('lets go of the month again', async () => {
    const shown = birth({ ...emptyBirth(), year: '1958', month: '3' })
    const page = alive(shown)
    await page.get('#birth-month').setValue('')
    expect(modelOf(page, shown)).toMatchObject({ month: '' })
  })

  it('turns to the age, keeps the year, and moves the focus to the new line', async () => {
    const shown = birth({ ...emptyBirth(), year: '1958' })
    const page = alive(shown)
    await nameOf(page, '只知道岁数').trigger('click')
    await page.get('#birth').setValue('67')
    expect(modelOf(page, shown)).toEqual({ ...emptyBirth(), way: 'age', year: '1958', age: '67' })
    expect(document.activeElement).toBe(page.get('#birth').element)
  })

  it('offers the two ways that are not in use', () => {
    const page = alive(birth({ ...emptyBirth(), way: 'age' }))
    expect(page.findAll('button').map((button) => button.text())).toEqual(['填出生年月', '只知道大概岁数'])
  })

  it('marks the upper age when that is the mistake', () => {
    const page = alive(birth({ ...emptyBirth(), way: 'range' }, 'Too small.', 'to'))
    expect(page.get('#birth-to').attributes('aria-invalid')).toBe('true')
    expect(page.get('#birth').attributes('aria-invalid')).toBeUndefined()
  })

  it('unticks "not sure" when something is typed', async () => {
    const shown = birth({ ...emptyBirth(), notSure: true })
    const page = alive(shown)
    await page.get('#birth').setValue('19')
    expect(modelOf(page, shown)).toMatchObject({ year: '19', notSure: false })
  })
})
