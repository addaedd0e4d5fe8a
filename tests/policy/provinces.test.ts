import { describe, expect, test } from 'vitest'
import { createEstimator } from '../../src/interview/estimate.ts'
import { programmeIds, toDoList } from '../../src/policy/index.ts'
import { HEBEI, provinceCodes, provinceOf } from '../../src/policy/places/places.ts'
import { notesOn, provinceNotes, provinceNoteIds } from '../../src/policy/provinces/notes.ts'
import { regimeDays } from '../../src/policy/listing/regimeDays.ts'
import { sourceOf } from '../../src/policy/sources/sources.ts'
import { provincesOn } from '../../src/policy/listing/provinces.ts'
import { goldens } from '../golden/golden.ts'

const estimate = createEstimator()
const sample = goldens()
  .filter((_, index) => index % 12 === 0)
  .map(({ household }) => household)

describe.each(provinceCodes)('in %s', (place) => {
  test('everything told rests on a document of the country or of the province itself, on each day', () => {
    for (const asOf of regimeDays) {
      for (const household of sample) {
        const { programmes, papers, warnings, linkedHelp } = estimate(
          { ...household, place, asOf },
          asOf,
        ).assessment
        const told = [
          ...programmeIds.flatMap((id) => programmes[id].conditions),
          ...papers,
          ...warnings,
          ...linkedHelp,
        ]
        for (const { id, citations } of told) {
          // 刚性支出 did not exist before its measure.
          if (asOf < '2025-01-01' && citations.length === 0) {
            expect(['costsAboveShare', 'incomeBelowLocalIncome', 'rigidProperty', 'costReceipts']).toContain(
              id,
            )
            continue
          }
          expect(citations.length, `${id} on ${asOf}`).toBeGreaterThan(0)
          const strange = citations.filter(({ source }) => {
            const only = sourceOf(source).place
            return only !== undefined && only !== place
          })
          expect(strange, id).toEqual([])
        }
      }
    }
  })

  test('its notes are its own', () => {
    const own = [null, ...programmeIds].flatMap((programme) => notesOn(place, programme))
    expect(own).toEqual(
      expect.arrayContaining(provinceNoteIds.filter((id) => provinceNotes[id].place === place)),
    )
    for (const id of own)
      for (const { source } of provinceNotes[id].citations) expect(sourceOf(source).place).toBe(place)
  })
})

test('a place lies in its province', () => {
  expect([provinceOf('130102'), provinceOf('330000'), provinceOf(HEBEI)]).toEqual([HEBEI, '330000', HEBEI])
})

test("Zhejiang's one scheme (D1) and Liaoning's linked help (D3) are told with 低保", () => {
  expect(notesOn('330000', 'dibao')).toContain('zhejiangOneScheme')
  expect(notesOn('210000', 'dibao')).toEqual(['liaoningRural'])
  const listed = provincesOn(null).flatMap(({ notes }) => notes.map(({ id }) => id))
  expect(listed).toEqual(expect.arrayContaining(['zhejiangOneScheme', 'liaoningRural']))
})

test('in Zhejiang a decision is due after 15 working days, 7 days of notice and 5 working days', () => {
  const golden = goldens().find(({ expected }) => expected.dibao?.outcome === 'probablyYes')
  if (golden === undefined) throw new Error('no golden household gets 低保')
  const dueIn = (place: '130000' | '330000') => {
    const { assessment } = estimate(golden.household, '2026-11-23')
    return toDoList(assessment, place, '2026-11-23').find(
      (each) => each.kind === 'apply' && each.programme === 'dibao',
    )
  }
  // Monday 23 November: Monday 14 December, Monday 21 December, Monday 28 December.
  expect(dueIn('330000')).toMatchObject({ by: '2026-12-28' })
  expect(dueIn('130000')).toMatchObject({ by: '2027-01-04' })
})

test("Shanghai's text is told from the day that was read", () => {
  const before = provincesOn('2024-12-30').find(({ place }) => place === '310000')
  const since = provincesOn('2024-12-31').find(({ place }) => place === '310000')
  expect(before?.notes).toEqual([])
  expect(since?.notes.length).toBeGreaterThan(5)
})
