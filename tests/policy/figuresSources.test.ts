import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { contextAverages } from '../../src/policy/figures/context.ts'
import { figures } from '../../src/policy/figures/figures.ts'
import { sourceIds, sourceOf } from '../../src/policy/sources/sources.ts'

const policy = join(import.meta.dirname, '../../src/policy')

/** Ids that rules cite, in code or in the docstring that names their source. */
const cited = new Set(
  readdirSync(policy, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => readFileSync(join(policy, name), 'utf8').match(/\b(?:SH?\d|LN-\d)[\w-]*/g) ?? []),
)
const used = new Set([...figures, ...contextAverages].map(({ source }) => source))

describe('the figures', () => {
  test('are all those of confidence A, A- and B, and no other', () => {
    expect([...new Set(figures.map(({ fact }) => fact))].sort()).toEqual(
      [
        ...['F-9.1', 'F-9.2', 'F-9.3', 'F-9.5', 'F-9.6', 'F-9.7', 'F-9.8', 'table 9.2'],
        ...[
          'F-9.20',
          'F-9.21',
          'F-9.22',
          'F-9.23',
          'F-9.24',
          'F-9.25',
          'F-9.26',
          'F-9.29',
          'F-9.30',
          'F-9.31',
        ],
        ...['F-H.1', 'F-H.2', 'F-H.10', 'F-H.11', 'F-H.12a', 'F-H.12c', 'F-H.13', 'F-H.14', 'F-H.15'],
        ...['F-H.20', 'F-H.21', 'F-H.22', 'F-H.23', 'F-H.24', 'F-H.25a', 'F-H.25b', 'F-H.25c', 'F-H.27'],
      ].sort(),
    )
  })

  test('hold nothing weak, undated or withdrawn', () => {
    const weak = ['F-9.4', 'F-9.32', 'F-9.33', 'F-9.34', 'F-9.35', 'F-9.36', 'F-9.38', 'F-H.26', 'F-H.28']
    expect(figures.filter(({ fact }) => weak.includes(fact))).toEqual([])
    expect(new Set(figures.map(({ confidence }) => confidence))).toEqual(new Set(['A', 'A-', 'B']))
  })

  test('have no figure of 沧州 or 承德 that could decide anything', () => {
    const deciding = figures.filter(({ kind }) => kind !== 'average').flatMap(({ places }) => places)
    expect(deciding.filter((code) => code.startsWith('1308') || code.startsWith('1309'))).toEqual([])
  })

  test('claim no more confidence than their document', () => {
    const rank = ['A', 'A-', 'B']
    const proud = figures.filter(
      ({ confidence, source }) => rank.indexOf(confidence) < rank.indexOf(sourceOf(source).confidence),
    )
    expect(proud).toEqual([])
  })
})

describe('the sources', () => {
  test('are complete, with a date', () => {
    const dates = sourceIds.map((id) => sourceOf(id).date)
    expect(dates.filter((date) => !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(date))).toEqual([])
  })

  test('are each used by a figure or cited by a rule', () => {
    expect(sourceIds.filter((id) => !used.has(id) && !cited.has(id))).toEqual([])
  })

  test('exist for every id that a rule cites', () => {
    const known = new Set<string>(sourceIds)
    expect([...cited].filter((id) => !known.has(id))).toEqual([])
    expect(cited).toContain('S2')
  })

  test('name who issued them, never an address', () => {
    const words = sourceIds.map((id) => JSON.stringify(sourceOf(id)))
    expect(words.filter((text) => /https?:|www\.|\.(com|cn|net|org)\b/i.test(text))).toEqual([])
  })

  test('carry a document number only where one was seen', () => {
    const numbers = sourceIds.map((id) => sourceOf(id).number).filter((number) => number !== undefined)
    expect(numbers.sort()).toEqual(
      [
        ...['民发〔2021〕57号', '民发〔2012〕220号', '国务院令第649号'],
        ...['冀政字〔2015〕74号', '唐民字〔2023〕56号', '秦政字〔2017〕44号', '廊政办〔2010〕80号'],
      ].sort(),
    )
  })
})
