// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import type { Outcome } from '../../src/policy/index.ts'
import { amountLine, amountWords } from '../../src/screens/words/amountWords.ts'
import { applyWhere } from '../../src/screens/words/applyWhere.ts'
import { basisNotes } from '../../src/screens/words/basisNotes.ts'
import type { Family } from '../../src/screens/words/family.ts'
import { hopefulAmounts } from '../../src/screens/words/hopefulAmounts.ts'
import { linkedHelpWords } from '../../src/screens/words/linkedHelpWords.ts'
import { onceWords } from '../../src/screens/words/onceWords.ts'
import { paperGroups } from '../../src/screens/words/paperGroups.ts'
import { hasSeveralSums, resultGroups, windowLines } from '../../src/screens/words/resultGroups.ts'
import { standingConditions } from '../../src/screens/words/standingConditions.ts'
import { tekunCare } from '../../src/screens/words/tekunCare.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')
const english = wordsOf('en')

/** Ids by how they came out, those folded in brackets. */
function told(each: Family): readonly string[] {
  return resultGroups(each).map(({ outcome, programmes, folded }) => {
    const open = programmes.map(({ id }) => id)
    return [`${outcome}:`, ...open, ...folded.map(({ id }) => `(${id})`)].join(' ')
  })
}
const group = (each: Family, outcome: Outcome) => told(each).find((line) => line.startsWith(outcome))

describe('the order in which programmes are told', () => {
  it('folds whatever no answer has brought near', () => {
    expect(told(family({}))).toEqual([
      'perhaps: dibao edge (tekun) (alone) (rigid) (temporary) (disabilityLiving) (disabilityCare)',
    ])
  })

  it('brings 特困 near for an old person, and a subsidy for somebody disabled', () => {
    const old = { relation: 'self', birth: { age: 70 } } as const
    expect(group(family({ members: [old] }), 'perhaps')).toMatch(/perhaps: dibao tekun edge \(/)
    const disabled = { relation: 'self', disability: 'grade1', disabilityKind: 'limb' } as const
    const near = group(family({ members: [disabled] }), 'perhaps')
    expect(near).toMatch(/ tekun .* disabilityLiving disabilityCare \(/)
  })

  it('leaves what is not to be had, and what is not needed, to those who want to see it', () => {
    expect(told(golden('tekun-care-four'))).toEqual([
      'probablyYes: tekun dibao',
      'notNeeded: (alone) (edge) (rigid)',
      'probablyNot: (temporary) (disabilityLiving) (disabilityCare)',
    ])
  })

  it('puts first what must not wait', () => {
    const hit = golden('rigid-income-a-fen-below', { hardship: ['suddenEvent', 'medicalCosts'] })
    expect(told(hit).slice(0, 2)).toEqual(['probablyYes: temporary', 'perhaps: rigid'])
  })

  it('keeps 低保 in the open even where it is not to be had', () => {
    expect(group(golden('rigid-income-a-fen-below'), 'probablyNot')).toMatch(/^probablyNot: dibao \(/)
  })

  it('leaves out what did not exist yet, and what nothing but an unseen rule keeps open', () => {
    expect(told(golden('rigid-before-the-measure')).join()).not.toMatch(/rigid/)
    const over = golden('edge-a-fen-over-since-the-law', { hardship: [] })
    expect(told(over).join()).not.toMatch(/rigid|perhaps/)
    expect(windowLines(over).map(({ rule }) => rule)).toContain('edgeLineHigher')
  })

  it('tells somebody who receives 低保 about what else there is', () => {
    const each = golden('dibao-already-receiving', { hardship: ['suddenEvent'] })
    expect(told(each).slice(0, 2)).toEqual(['alreadyReceiving: dibao alone edge', 'probablyYes: temporary'])
  })
})

describe('the sums', () => {
  const lines = (each: Family, id: 'tekun' | 'disabilityLiving' | 'disabilityCare') =>
    hopefulAmounts(each, each.assessment.programmes[id]).map((amount) =>
      amountLine(amountWords(words, each.people, amount)),
    )

  it('of which a text sets only a minimum are “at least”, whatever can be typed', () => {
    expect(lines(golden('tekun-care-four'), 'tekun')).toEqual(['您：每月至少 793 元'])
    expect(lines(golden('disability-living-after-dibao'), 'disabilityLiving')).toEqual([
      '您：每月至少 106 元',
    ])
  })

  it('name no figure where the standard is not known at all', () => {
    const each = family({ area: 'town', members: [{ relation: 'self', birth: { age: 70 } }] })
    expect(lines(each, 'tekun')).toEqual(['您：多少钱，要看当地定的数'])
  })

  it('that come once are not a month’s, and only where something happened suddenly', () => {
    const once = (each: Family) => {
      const told = onceWords(words, each, each.assessment.programmes.temporary)
      return told && amountLine(told)
    }
    expect(once(golden('temporary-sudden'))).toBe('有急事的小额快救，一次最多大约 610 元')
    expect(once(golden('temporary-spending-a-fen-below'))).toBeUndefined()
    expect(once(golden('temporary-nothing'))).toBeUndefined()
    const nowhere = { area: 'town', members: [{ relation: 'self' }], hardship: ['suddenEvent'] } as const
    expect(once(family(nowhere))).toBe('有急事的小额快救：一次最多大约一个月的低保标准')
  })

  it('stand side by side with a word that they are not added up', () => {
    expect(hasSeveralSums(golden('tekun-care-four'))).toBe(true)
    expect(hasSeveralSums(golden('dibao-income-a-fen-below', { hardship: [] }))).toBe(false)
  })

  it('come with what they rest on: value, date, source', () => {
    const notes = basisNotes(words, golden('disability-living-after-dibao'))
    expect(notes.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '困难残疾人生活补贴 每人每月 106 元以上',
    ])
    expect(notes[0]?.facts.map(({ text }) => text)).toContain('2025 年 1 月 1 日起')
    expect(basisNotes(words, golden('tekun-care-four')).map(({ id }) => id)).toEqual(['tekun', 'tekunCare'])
    expect(basisNotes(words, golden('temporary-sudden')).map(({ id }) => id)).toEqual(['quickAid'])
  })
})

test('how far somebody can look after themselves is told by the six things', () => {
  const care = (name: string) => tekunCare(words, golden(name), true).join()
  expect(care('tekun-care-four')).toMatch(/完全不能自理/)
  expect(care('tekun-care-three')).toMatch(/部分不能自理/)
  expect(care('tekun-care-not-sure')).toMatch(/县里会来看/)
  expect(tekunCare(words, golden('tekun-care-not-sure'), false)).toEqual([])
  const able = { members: [{ relation: 'self', birth: { age: 70 }, selfCare: [] }] } as const
  expect(tekunCare(words, family(able), true).join()).toMatch(/算能自理/)
})

test('help that comes with a status names it, or that it is there already', () => {
  const after = (name: string, changes = {}) =>
    linkedHelpWords(words, golden(name, changes)).map((help) => help.after)
  expect(new Set(after('tekun-care-four'))).toEqual(new Set(['要先有其中一样：特困、低保']))
  expect(new Set(after('disability-living-after-dibao'))).toEqual(new Set(['要先把“低保”办下来。']))
  expect(new Set(after('temporary-holding-dibao'))).toEqual(new Set(['您家已经在领低保，现在就可以问。']))
  expect(after('edge-a-fen-over-since-the-law', { hardship: [] })).toEqual([])
  expect(linkedHelpWords(english, golden('tekun-care-four')).map(({ name }) => name)).toEqual([
    'Medical assistance (医疗救助)',
    'Housing assistance (住房救助)',
  ])
})

test('the disability certificate has to be brought for what rests on it, and only then', () => {
  const certificate = (each: Family) =>
    paperGroups(words, each).flatMap(({ id, items }) =>
      items
        .filter((item) => item.id === 'disabilityCertificate')
        .map(({ mark = '' }) => `${id} ${mark}`.trim()),
    )
  expect(certificate(golden('disability-living-after-dibao'))).toEqual([
    'bring 申请困难残疾人生活补贴一定要带',
  ])
  expect(certificate(golden('disability-care-limb-grade-one')).join()).toMatch(
    /^bring .*重残人护理补贴.*一定要带$/,
  )
  expect(certificate(golden('tekun-limb-grade-two')).join()).toMatch(/^bring 申请特困.*一定要带$/)
  // Nothing but an unseen rule could bring the subsidy, so nothing is required for it.
  expect(certificate(golden('disability-living-without-dibao'))).toEqual(['bringIfYouHave'])
  expect(certificate(golden('disability-living-certificate-not-sure'))).toEqual(['bringIfYouHave 可能要带'])
  expect(certificate(golden('disability-living-no-certificate'))).toEqual([])
})

test('temporary assistance is asked for where it happened', () => {
  expect(applyWhere(words, golden('temporary-sudden'))[0]).toMatch(/^临时救助：到出事地方/)
  expect(applyWhere(words, golden('tekun-care-four')).join()).not.toMatch(/临时救助/)
})

test('a paper that 低保 does not want says what it is for', () => {
  const marks = (each: Family) =>
    paperGroups(words, each).flatMap(({ items }) =>
      items.flatMap(({ id, mark = '' }) => (mark ? [`${id} ${mark}`] : [])),
    )
  expect(marks(golden('tekun-care-four'))).toContain('tekunStatement 特困才要')
  expect(marks(golden('temporary-sudden'))).toContain('eventProof 临时救助才要')
  const held = paperGroups(words, golden('dibao-already-receiving', { hardship: [] }))
  expect(held.flatMap(({ items }) => items)).toEqual([])
})

describe('what a card shows in the open', () => {
  const stands = (
    each: Family,
    id: 'dibao' | 'tekun' | 'rigid' | 'temporary',
    weight: 'main' | 'other' | 'folded',
  ) => {
    const programme = each.assessment.programmes[id]
    return standingConditions(each, programme, weight, true).stands.map(
      (index) => programme.conditions[index]?.id,
    )
  }

  it('is what holds a programme back, and nothing on a folded card', () => {
    const each = golden('rigid-income-a-fen-below')
    expect(stands(each, 'dibao', 'main')).toEqual(['incomeBelowStandard'])
    expect(stands(each, 'dibao', 'folded')).toEqual([])
    expect(stands(each, 'rigid', 'other')).toEqual(['costsAboveShare'])
  })

  it('is of an emergency that it is one, without the spending that then matters no more', () => {
    const hit = golden('rigid-income-a-fen-below', { hardship: ['suddenEvent', 'medicalCosts'] })
    expect(stands(hit, 'temporary', 'main')).toEqual(['temporarySudden'])
    expect(stands(golden('rigid-income-a-fen-below'), 'temporary', 'other')).toEqual(['temporarySpending'])
  })

  it('is nothing of what one person fails and another passes', () => {
    expect(stands(golden('rigid-beside-one-tekun-of-two'), 'tekun', 'main')).toEqual([])
  })
})
