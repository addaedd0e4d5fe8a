// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { programmeIds } from '../../src/policy/index.ts'
import { answerText } from '../../src/screens/words/answerText.ts'
import { citationWords } from '../../src/screens/words/citationWords.ts'
import { conditionWords } from '../../src/screens/words/conditionWords.ts'
import { figureNotes } from '../../src/screens/words/figureNotes.ts'
import { settleLinks } from '../../src/screens/words/settleLinks.ts'
import { goldens } from '../golden/golden.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')

describe('a condition', () => {
  it('carries the family’s own numbers', () => {
    const told = conditionWords(words, golden('dibao-income-a-fen-below'), 'dibao', 1)
    expect(told?.detail).toBe('全家一年收入算 21,959.99 元，低于全家的低保线 21,960.00 元，差 0.01 元。')
  })

  it('says what was found and that the office has to tell', () => {
    const { detail = '' } = conditionWords(words, golden('dibao-car-on-file'), 'dibao', 5) ?? {}
    expect(detail).toBe('有人名下有汽车（残疾人代步车不算）。河北 2013 年的规定还用不用，要问窗口。')
  })

  it('says so where a question is not answered', () => {
    const { detail = '' } =
      conditionWords(words, golden('dibao-car-on-file', { car: 'notSure' }), 'dibao', 5) ?? {}
    expect(detail).toBe('这一项还没答，或者不清楚。')
  })

  describe('on the income of a family', () => {
    const detail = (each: ReturnType<typeof family>, id: 'dibao' | 'edge' | 'rigid' = 'dibao') => {
      const index = each.assessment.programmes[id].conditions.findIndex((own) => /^incomeBelow/.test(own.id))
      return conditionWords(words, each, id, index)?.detail ?? ''
    }

    it('that the office may add earnings to says so, and not that something is missing', () => {
      const idle = golden('dibao-age-59-able-without-work')
      expect(detail(idle)).toBe(
        '还说不准。全家一年收入算 0.00 元以上，低保线 7,320.00 元。' +
          '您能干活、没上班，窗口可能估算一笔收入，估多少文件没写。',
      )
      expect(detail(idle, 'edge')).toMatch(/1\.5 倍的线是 10,980\.00 元。.*您能干活、没上班/)
    })

    it('that the office may add support to says so', () => {
      expect(detail(golden('dibao-supporters-able-leaves-it-open'))).toMatch(
        /算 2,400\.00 元以上，低保线 7,320\.00 元。不住一起的亲人养得起，窗口可能也估算/,
      )
    })

    it('names both, and every member who is able and without work', () => {
      const relatives = {
        supportersElsewhere: true,
        supportersAble: true,
        supportReceived: { yuan: '0', per: 'year' },
      }
      const idle = { birth: { age: 40 }, away: 'none', canWork: true, receives: [] }
      const members = ['self', 'spouse'].map((relation) => ({ ...idle, relation }))
      expect(detail(golden('dibao-age-59-able-without-work', { members, ...relatives }))).toMatch(
        /您、您的爱人能干活、没上班.*不住一起的亲人养得起/,
      )
    })

    it('is not filled in where an amount, or who can work, is not answered', () => {
      expect(detail(golden('dibao-wage-not-answered'))).toMatch(/还没填全/)
      expect(detail(golden('dibao-can-work-not-answered'))).toMatch(/还没填全/)
      expect(detail(golden('dibao-can-work-not-answered'))).not.toMatch(/估算/)
    })

    it('says of the local income only that this is not known', () => {
      const known = golden('rigid-local-income-not-known')
      expect(detail(known, 'rigid')).toBe('还说不准：当地去年每人的收入不清楚。')
    })
  })

  it.each(['zh-CN', 'en'] as const)('of any golden household has its words (%s)', (code) => {
    const local = wordsOf(code)
    const details = goldens().flatMap(({ household }) => {
      const each = family(household)
      return programmeIds.flatMap((id) =>
        each.assessment.programmes[id].conditions.map(
          (_, index) => conditionWords(local, each, id, index)?.detail,
        ),
      )
    })
    expect(details.length).toBeGreaterThan(1000)
    expect(details.filter((detail) => !detail || /\{|NaN|\d,\d{3},\d{3}/.test(detail))).toEqual([])
  })
})

describe('what would settle a “perhaps”', () => {
  const keys = (each: ReturnType<typeof family>) =>
    settleLinks(words, each, each.assessment.programmes.dibao.openQuestions).map(({ key }) => key)

  it('is at most three questions, what is not answered first', () => {
    expect(keys(family({})).length).toBe(3)
    expect(keys(golden('dibao-wage-not-answered'))).toEqual(['m1.wage'])
  })

  it('is no figure that was given from one sum to another, or as “about”', () => {
    expect(keys(golden('dibao-about-600-may-be-above'))).toEqual([])
  })

  it('names an official figure only where nothing else is left', () => {
    const savings = golden('dibao-savings-a-fen-over-the-floor')
    expect(keys(savings)).toEqual(['localIncome'])
    expect(keys(golden('dibao-savings-a-fen-over-the-floor', { car: 'notSure' }))).toEqual(['car'])
  })

  it('is nothing where only the office can tell', () => {
    expect(keys(golden('dibao-car-on-file'))).toEqual([])
  })
})

describe('a programme that only an unseen rule keeps open', () => {
  it('is no hope to raise for a family over the line', () => {
    const { programmes } = golden('edge-a-fen-over-since-the-law').assessment
    expect(programmes.edge.onlyHope).toBe(true)
    expect(programmes.alone.onlyHope).toBe(true)
  })

  it('is not mixed up with one that answers keep open', () => {
    const { programmes } = golden('dibao-car-on-file').assessment
    expect(programmes.dibao.onlyHope).toBe(false)
    expect(programmes.edge.onlyHope).toBe(false)
  })
})

describe('the figure that a result rests on', () => {
  it('is marked where the person typed it', () => {
    const [note] = figureNotes(words, golden('dibao-income-a-fen-below'))
    expect(note).toMatchObject({ label: '农村低保标准', value: '每人每月 610 元', standing: 'typed' })
    expect(note?.facts.map(({ text }) => text)).toContain('您自己填的')
  })

  it('carries place, date, kind, source and confidence, and says that an old one is a minimum', () => {
    const [note] = figureNotes(words, golden('dibao-stale-figure-never-settles-a-no'))
    expect(note?.value).toMatch(/^每人每[月年] [\d,.]+ 元以上$/)
    expect(note?.facts).toHaveLength(5)
    expect(note?.warning).toMatch(/超过 12 个月/)
  })

  it('is said to be missing where none was found', () => {
    expect(figureNotes(words, golden('dibao-place-not-sure-no-figure'))[0]?.value).toBe(
      '没有查到当地现在的标准。',
    )
  })

  it('is shown for town and for country where that is open', () => {
    expect(figureNotes(words, family({})).map(({ id }) => id)).toEqual(['town', 'country'])
  })
})

test('answers are written out as they were given', () => {
  const household: PartialHousehold = {
    place: '130723',
    members: [
      {
        relation: 'self',
        birth: '1958-03',
        receives: ['wage', 'basicPension'],
        wage: { yuan: '120', per: 'day', days: 150 },
        basicPension: { about: '160', per: 'month' },
      },
      { relation: 'child', birth: { ageFrom: 10, ageTo: 12 } },
      { relation: 'child', birth: 'notSure' },
    ],
    car: false,
    savings: { from: '10000', to: '20000' },
    hasSavings: true,
    homeArea: { squareMetres: '86.50' },
    roomyHome: true,
  }
  const texts = [
    'place',
    'members',
    'm1.birth',
    'm1.receives',
    'm1.wage',
    'm1.basicPension',
    'm2.birth',
    'm3.birth',
  ]
  expect(texts.map((key) => answerText(words, household, key))).toEqual([
    '张家口市康保县',
    '您、孩子1、孩子2',
    '1958 年 3 月',
    '工资、打工钱、居民养老金（城乡居民养老保险每月发的）',
    '每天 120 元，近 12 个月干了 150 天',
    '大约每月 160 元',
    '10 到 12 岁',
    '不清楚',
  ])
  expect(['car', 'savings', 'homeArea', 'luxury'].map((key) => answerText(words, household, key))).toEqual([
    '没有',
    '10,000 到 20,000 元',
    '86.50 平方米',
    undefined,
  ])
})

test('an article is cited with its document, the day it is in force and how sure that is', () => {
  const [condition] = golden('dibao-car-on-file').assessment.programmes.dibao.conditions.slice(1)
  const [law] = condition?.citations ?? []
  expect(law && citationWords(words, law)).toMatchObject({
    title: '社会救助法',
    article: '第 18 条',
    date: '2026 年 7 月 1 日起',
    confidence: '有文件依据',
  })
})
