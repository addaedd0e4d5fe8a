import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import { programmeIds, procedureOf, toDoList, type ProgrammeId } from '../../src/policy/index.ts'
import { HEBEI } from '../../src/policy/places/places.ts'
import { goldens } from '../golden/golden.ts'
import en from '../../locales/en/procedure.json' with { type: 'json' }
import zhCN from '../../locales/zh-CN/procedure.json' with { type: 'json' }

const estimate = createEstimator()
const START = '2026-11-23'
const isOpen = (outcome: string) => outcome === 'probablyYes' || outcome === 'perhaps'

describe('what to do next', () => {
  test.each(goldens())(
    '$file: everything open is to be applied for, once, now or after something else',
    (golden) => {
      const { assessment } = estimate(golden.household, START)
      const list = toDoList(assessment, HEBEI, START)
      const told = list.flatMap((each): readonly ProgrammeId[] =>
        each.kind === 'apply' || each.kind === 'applyAfter' ? [each.programme] : [],
      )
      const open = programmeIds.filter((id) => {
        const { outcome, onlyHope } = assessment.programmes[id]
        return isOpen(outcome) && !onlyHope
      })
      expect([...told].sort()).toEqual([...open].sort())
      const sure = list.flatMap((each) =>
        each.kind === 'apply' ? [assessment.programmes[each.programme].outcome === 'probablyYes'] : [],
      )
      expect([...sure].sort().reverse(), 'what is sure comes first').toEqual(sure)
    },
  )

  test('30 working days from a Monday end on a Monday six weeks later', () => {
    const golden = goldens().find(({ expected }) => expected.dibao?.outcome === 'probablyYes')
    if (golden === undefined) throw new Error('no golden household gets 低保')
    const list = toDoList(estimate(golden.household, START).assessment, HEBEI, START)
    expect(list).toContainEqual({ kind: 'apply', programme: 'dibao', by: '2027-01-04' })
    expect(list).toContainEqual({ kind: 'recheck', from: '2027-05-23', to: '2027-11-23' })
  })

  test('only 低保 is told when it is looked at again; of 特困 no text says', () => {
    const alone = goldens().find(({ file }) => file === 'tekun-supporters-none.json')
    if (alone === undefined) throw new Error('no golden household is on 特困 alone')
    const { assessment } = estimate(alone.household, START)
    const { dibao, alone: apart } = assessment.programmes
    const none = { outcome: 'probablyNot' } as const
    const programmes = {
      ...assessment.programmes,
      dibao: { ...dibao, ...none },
      alone: { ...apart, ...none },
    }
    const kinds = toDoList({ ...assessment, programmes }, HEBEI, START).map(({ kind }) => kind)
    expect(kinds).toContain('apply')
    expect(kinds).not.toContain('recheck')
  })
})

describe('the way to each programme', () => {
  const words = { 'zh-CN': zhCN, en } as const

  test.each(programmeIds)('%s has steps, each with its words', (id) => {
    const { way, steps } = procedureOf(id, { asOf: START, place: HEBEI })
    expect(steps.length).toBeGreaterThan(0)
    if (way === 'dibao') return
    for (const locale of ['zh-CN', 'en'] as const)
      expect(Object.keys(words[locale][way])).toEqual(
        steps.map((step) => step.replace(`procedure.${way}.`, '')),
      )
  })

  test('small quick help begins with the opinions of 2026', () => {
    const quickHelp = 'procedure.temporary.quickHelp'
    expect(procedureOf('temporary', { asOf: '2026-01-28', place: HEBEI }).steps).not.toContain(quickHelp)
    expect(procedureOf('temporary', { asOf: '2026-01-29', place: HEBEI }).steps).toContain(quickHelp)
  })
})
