// @vitest-environment node
import { describe, expect, test } from 'vitest'
import { answerState, questionIdOf } from '../../src/interview/answerState.ts'
import { pagesFor } from '../../src/interview/pages.ts'
import { clerkRules } from '../../src/screens/clerk/clerkRules.ts'
import { clerkSections } from '../../src/screens/clerk/clerkSheet.ts'
import { toDoGroups } from '../../src/screens/words/toDoWords.ts'
import { goldens } from '../golden/golden.ts'
import { family, golden, wordsOf } from './resultWords.ts'

const words = wordsOf('zh-CN')

describe('the sheet for the officer', () => {
  test.each(goldens())('$file: every answer stands on it once, and nothing that was not answered', (each) => {
    const told = clerkSections(words, family(each.household))
      .flatMap(({ people }) => people)
      .flatMap(({ rows }) => rows.map(({ id }) => id))
    const relations = each.household.members.map(({ relation }) => relation)
    const answered = pagesFor(relations)
      .flatMap(({ questions }) => questions)
      .concat('applyingFor')
      .filter((key) => answerState(each.household, key) !== 'notAsked' && questionIdOf(key) !== 'relation')
    const asides = answered.filter(
      (key) => key.endsWith('.canWork') || (key === 'roomyHome' && !/^13/.test(each.household.place ?? '13')),
    )
    expect([...told, ...asides.filter((key) => !told.includes(key))].sort()).toEqual([...answered].sort())
  })

  test.each([
    [59, true],
    [60, false],
    [16, true],
    [15, false],
  ])('says of somebody of %i that they can work: %s', (age, isTold) => {
    const { household } = golden('dibao-age-59-able-without-work')
    const [self] = household.members ?? []
    if (self === undefined) throw new Error('expected a person')
    const told = (canWork: boolean) =>
      clerkSections(words, family({ ...household, members: [{ ...self, birth: { age }, canWork }] }))
        .flatMap(({ people }) => people)
        .some(({ rows }) => rows.some(({ id }) => id === 'm1.canWork'))
    expect(told(true)).toBe(isTold)
    expect(told(false), 'what was ticked is told').toBe(true)
  })

  test('asks nothing of the size of a home where no rule looks at it', () => {
    const ids = (name: string) =>
      clerkSections(words, golden(name))
        .flatMap(({ people }) => people)
        .flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(ids('dibao-liaoning-roomy-home')).not.toContain('roomyHome')
    expect(ids('dibao-home-a-hundredth-over')).toContain('roomyHome')
  })

  test('names a rule that seems to apply with its article', () => {
    const rules = clerkRules(words, golden('dibao-income-a-fen-below'))
    const dibao = rules.find(({ id }) => id === 'dibao')
    expect(dibao?.met.length).toBeGreaterThan(0)
    for (const { text, article } of dibao?.met ?? []) expect(text && article).not.toBe('')
  })

  test.each(['zh-CN', 'en'] as const)('has a word for everything (%s)', (code) => {
    const local = wordsOf(code)
    const told = goldens().flatMap(({ household }) => {
      const each = family(household)
      return [
        ...clerkSections(local, each).flatMap(({ title, people }) => [
          title,
          ...people.flatMap(({ who, rows }) => [
            who,
            ...rows.flatMap(({ question, answer }) => [question, answer]),
          ]),
        ]),
        ...clerkRules(local, each).flatMap(({ name, outcome, met }) => [
          name,
          outcome,
          ...met.map(({ text }) => text),
        ]),
        ...toDoGroups(local, each, '2026-11-23').flatMap(({ title, items }) => [title, ...items]),
      ]
    })
    expect(told.length).toBeGreaterThan(1000)
    expect(told.filter((text) => text === '' || /\{|undefined|^[a-z]+\.[a-z.]+/i.test(text))).toEqual([])
  })
})
