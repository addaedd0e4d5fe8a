// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { resultGroups } from '../../src/screens/words/resultGroups.ts'
import { medicalHelpWords } from '../../src/screens/words/linkedHelpWords.ts'
import { programmeOrder } from '../../src/screens/words/programmeOrder.ts'
import { programmeIds } from '../../src/policy/index.ts'
import { family, golden, wordsOf } from './resultWords.ts'

type Each = ReturnType<typeof family>

/** In the open as perhaps, in order. */
const perhaps = (each: Each) =>
  resultGroups(each)
    .filter(({ outcome }) => outcome === 'perhaps')
    .flatMap(({ programmes }) => programmes.map(({ id }) => id))
const order = (each: Each, toldOfCosts = false) =>
  programmeOrder({ programmes: each.assessment.programmes, toldOfCosts })

/** Somebody seriously ill and a spouse able and without work, so that the income test of 低保 stays open. */
const ill = (changes: object = {}) =>
  golden('rigid-income-a-fen-below', {
    members: [
      {
        relation: 'self',
        birth: { age: 45 },
        away: 'none',
        disability: 'none',
        seriousIllness: true,
        canWork: false,
        receives: [],
      },
      {
        relation: 'spouse',
        birth: { age: 43 },
        away: 'none',
        disability: 'none',
        seriousIllness: false,
        canWork: true,
        receives: [],
      },
    ],
    hardship: ['medicalCosts'],
    medicalCosts: { yuan: '60000', per: 'year' },
    ...changes,
  })

describe('what the answers speak for comes first', () => {
  it('is temporary aid and the status for large spending, where a family told of medical costs', () => {
    expect(perhaps(ill())).toEqual(['temporary', 'rigid', 'dibao', 'alone', 'edge'])
  })

  it('is the order of the rules where it told of none', () => {
    expect(perhaps(ill({ hardship: [], medicalCosts: undefined }))).toEqual(['dibao', 'alone', 'edge'])
    expect(order(family({}))).toEqual(programmeIds)
  })

  it('is 低保 all the same where its income test is met', () => {
    const car = golden('dibao-car-on-file', {
      hardship: ['medicalCosts'],
      medicalCosts: { yuan: '9000', per: 'year' },
    })
    expect(perhaps(car).slice(0, 2)).toEqual(['dibao', 'temporary'])
  })

  it('is temporary aid before everything after a sudden event, and 特困 where that is probable', () => {
    expect(order(golden('tekun-care-four', { hardship: ['suddenEvent'] })).slice(0, 3)).toEqual([
      'temporary',
      'tekun',
      'dibao',
    ])
  })

  it('leaves applying alone and the borderline family behind 低保', () => {
    const all = order(ill(), true)
    expect(all.indexOf('alone')).toBeGreaterThan(all.indexOf('dibao'))
    expect(all.indexOf('edge')).toBeGreaterThan(all.indexOf('dibao'))
  })

  it('drops no programme and names none twice', () => {
    expect([...order(ill(), true)].sort()).toEqual([...programmeIds].sort())
  })
})

describe('help with treatment', () => {
  const words = wordsOf('zh-CN')

  it('stands beside the first card of a family that told of medical costs', () => {
    expect(medicalHelpWords(words, ill())).toMatchObject({ id: 'medical', name: '医疗救助' })
  })

  it('does not where none were told of, or where no status opens it', () => {
    expect(
      medicalHelpWords(words, ill({ hardship: ['schoolCosts'], medicalCosts: undefined })),
    ).toBeUndefined()
    expect(medicalHelpWords(words, golden('tekun-care-four'))).toBeUndefined()
  })
})
