import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkSite } from '../../src/centre/checkSite.ts'
import { parseSite, parseSiteText } from '../../src/centre/parseSite.ts'
import { papers } from '../../src/centre/site.ts'
import { pitchOf } from '../../src/screens/operator/pitch.ts'
import {
  contentOf,
  draftOf,
  emptyDraft,
  fileText,
  type SiteDraft,
} from '../../src/screens/operator/siteDraft.ts'
import { ownEntry } from './entries.ts'

const line = fc
  .string({
    unit: fc.constantFrom('某', '县', '民政局', ' ', 'ABC', '-12', '（', '）', '《', '”'),
    maxLength: 40,
  })
  .map((text) => text.trim())
const named = line.filter((text) => text !== '')
const day = fc
  .date({ min: new Date('2025-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const figure = fc.record({
  from: day,
  until: fc.constantFrom('', '2030-12-31'),
  kind: fc.constantFrom('exact', 'atLeast', 'average'),
  value: fc.integer({ min: 1, max: 99_999_999 }).map((fen) => (fen / 100).toFixed(2)),
  unit: fc.constantFrom('yuan/month', 'yuan/year'),
  area: fc.constantFrom('town', 'country'),
  places: fc.uniqueArray(fc.constantFrom('130723', '130102', '130600'), { minLength: 1 }),
  title: named,
  posted: named,
  date: day,
  checked: fc.constant('2026-12-31'),
  jump: line,
  note: line,
})
const draft: fc.Arbitrary<SiteDraft> = fc.record({
  texts: fc.record({
    operator: named,
    phone: fc.constantFrom('', '0311-1234567', '12349 转 2'),
    address: line,
    hours: line,
    filingNumber: line,
    publicAddress: fc.constant('https://example.org/'),
    pixelPitch: fc.constantFrom('', '0.248', '0.5'),
    place: fc.constantFrom('', '130723'),
  }),
  flags: fc.record({ kiosk: fc.boolean(), handOff: fc.boolean(), clips: fc.boolean() }),
  paper: fc.constantFrom(...papers),
  figures: fc
    .array(figure, { maxLength: 3 })
    .map((list) => list.map((each, index) => ({ id: index + 1, ...each }))),
})

test('whatever the page writes, it reads back as the same form, and the site finds no wrong field in it', () => {
  fc.assert(
    fc.property(draft, (written) => {
      const text = fileText(written)
      expect(draftOf(JSON.parse(text))).toEqual(written)
      const parsed = parseSiteText(text)
      expect(parsed.problems).toEqual([])
      expect(parsed.site).toMatchObject({ operator: written.texts.operator, ...written.flags })
      // Figures that were thrown together at random may not fit each other, but none is wrong by itself.
      const misfits = ['sameDay', 'unexplained', 'fall', 'needlessJump', 'proportion'].map(
        (code) => `figure.${code}`,
      )
      const wrong = checkSite(parsed).problems.filter(({ expected }) => !misfits.includes(expected))
      expect(wrong).toEqual([])
    }),
  )
})

describe('what is typed', () => {
  const typed = (texts: Partial<SiteDraft['texts']>) =>
    parseSite(contentOf({ ...emptyDraft, texts: { ...emptyDraft.texts, ...texts } }))

  test('full-width digits are digits, and a day may be written as people do', () => {
    expect(typed({ phone: '０３１１－１２３４５６７', pixelPitch: '0。248' }).site).toMatchObject({
      phone: '0311-1234567',
      pixelPitch: 0.248,
    })
    const [figure] = draftOf({ figures: [ownEntry] }).figures
    if (figure === undefined) throw new Error('no figure')
    const { figures } = contentOf({
      ...emptyDraft,
      figures: [{ ...figure, from: '2026年7月1日', value: '1，024' }],
    })
    expect(figures).toMatchObject([{ from: '2026-07-01', value: '1024' }])
  })

  test('a mistake stays in the form and is named', () => {
    expect(typed({ pixelPitch: 'wide', phone: '打电话' }).problems.map(({ field }) => field)).toEqual([
      'phone',
      'pixelPitch',
    ])
  })
})

describe('a file with figures', () => {
  test('needs to say whose they are', () => {
    const nameless = parseSite({ figures: [ownEntry] })
    expect(nameless.problems.map(({ field, expected }) => `${field} ${expected}`)).toEqual([
      'operator forFigures',
    ])
    expect(checkSite(nameless).localFigures).toEqual([])
  })

  test('has each mistake named by place in the list and field', () => {
    const bad = { ...ownEntry, from: '2027-07-01', source: { ...ownEntry.source, date: 'June' } }
    const { localFigures, problems } = checkSite(
      parseSite({ operator: '某县民政局', figures: [ownEntry, bad] }),
    )
    expect(problems).toEqual([{ field: 'figures[1].source.date', expected: 'figure.date', values: {} }])
    expect(localFigures).toEqual([{ ...ownEntry, publisher: '某县民政局' }])
  })

  test('a place that does not exist is named', () => {
    expect(checkSite(parseSite({ place: '130799' })).problems.map(({ expected }) => expected)).toEqual([
      'knownPlace',
    ])
  })
})

test('the size of a dot is the width divided by the dots across', () => {
  expect(pitchOf('476', '1920')).toBe('0.248')
  expect(pitchOf('476', '')).toBeNull()
  expect(pitchOf('0', '1920')).toBeNull()
})
