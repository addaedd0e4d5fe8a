// @vitest-environment node
import { expect, test } from 'vitest'
import { checkLocal } from '../../src/policy/figures/checkLocal.ts'
import { createEstimator } from '../../src/interview/estimate.ts'
import { familyOf } from '../../src/screens/words/family.ts'
import { dibaoSum } from '../../src/screens/words/familySum.ts'
import { figureNotes } from '../../src/screens/words/figureNotes.ts'
import { floorNote } from '../../src/screens/words/standardFloor.ts'
import { figureGroups } from '../../src/screens/rules/figureEntries.ts'
import { listing } from '../../src/policy/listing/listing.ts'
import { ownEntry } from '../centre/entries.ts'
import { golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')
const { figures } = checkLocal([ownEntry], '康保县民政局')
/** Where the project has no figure of its own, and the family does not know the standard either. */
const { household } = golden('dibao-day-wages-a-day-less', { standardCountry: 'notSure' })
const on = (asOf: '2026-11-23' | '2027-11-23') => {
  const asked = { ...household, asOf }
  return familyOf(asked, createEstimator(figures)(asked, asOf))
}
const source = '康保县民政局在本站公布：《关于提高低保标准的通知》（康民〔2026〕1号，2026 年 6 月 20 日）'

test('a family in a county without a figure gets its amount by the centre’s', () => {
  const { dibao } = on('2026-11-23').assessment.programmes
  // 610 × 12 × 3 = 21,960.00; less 146.40 × 149 = 21,813.60: 146.40 a year.
  expect(dibao).toMatchObject({ outcome: 'probablyYes', amounts: [{ perYear: { lo: 14_640, hi: 14_640 } }] })
  const without = createEstimator()({ ...household, asOf: '2026-11-23' }, '2026-11-23')
  expect(without.assessment.programmes.dibao.outcome).not.toBe('probablyYes')
})

test('the sum and the figure under it say who published it, with document and date', () => {
  const [standard] = dibaoSum(words, on('2026-11-23'))
  expect(standard).toMatchObject({ value: '7,320.00', note: '标准由康保县民政局在本站公布。' })
  const [note] = figureNotes(words, on('2026-11-23'))
  expect(note).toMatchObject({ standing: 'current', warning: undefined })
  expect(note?.facts.map(({ text }) => text)).toEqual(
    expect.arrayContaining([source, '由公布的单位负责，本工具没有核对']),
  )
})

test('after twelve months it is only a minimum, and that is said with it', () => {
  const old = on('2027-11-23')
  expect(figureNotes(words, old)[0]).toMatchObject({ standing: 'minimum' })
  expect(floorNote(words, old, old.assessment.programmes.dibao)).toContain('康保县民政局在本站公布')
})

test('the page of rules has it, without the number that mistakes of the project are told by', () => {
  const groups = figureGroups(words, listing('2026-11-23', figures).figures, [])
  const [entry] = groups.flatMap(({ entries }) => entries.filter(({ id }) => id.includes('own')))
  expect(entry?.figure?.facts.map(({ text }) => text)).toContain(source)
  expect(entry?.figure?.report).toBeUndefined()
})
