import fc from 'fast-check'
import { expect, test } from 'vitest'
import { padTexts, pressed, type Line } from '../../src/kiosk/padKeys.ts'

const at = (text: string, from: number, to = from): Line => ({ text, from, to })

test('a key types where the line is touched, or in place of what is selected', () => {
  expect(pressed(at('1850', 2), { kind: 'type', text: '.' })).toEqual(at('18.50', 3))
  expect(pressed(at('1850', 1, 3), { kind: 'type', text: '9' })).toEqual(at('190', 2))
})

test('one step back takes one sign, or what is selected; empty takes all', () => {
  expect(pressed(at('1850', 4), { kind: 'erase' })).toEqual(at('185', 3))
  expect(pressed(at('1850', 0), { kind: 'erase' })).toEqual(at('1850', 0))
  expect(pressed(at('1850', 0, 4), { kind: 'erase' })).toEqual(at('', 0))
  expect(pressed(at('1850', 2), { kind: 'empty' })).toEqual(at('', 0))
})

test('whatever is typed sign by sign stands there, and as many steps back undo it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...padTexts('decimal'))), (texts) => {
      let line = at('', 0)
      for (const text of texts) line = pressed(line, { kind: 'type', text })
      expect(line).toEqual(at(texts.join(''), texts.length))
      for (let step = 0; step < texts.length; step += 1) line = pressed(line, { kind: 'erase' })
      expect(line).toEqual(at('', 0))
    }),
  )
})

test('sums have a point, days a dash, whole numbers neither', () => {
  const digits = '1234567890'
  expect((['decimal', 'day', 'whole'] as const).map((typed) => padTexts(typed).join(''))).toEqual([
    `${digits}.`,
    `${digits}-`,
    digits,
  ])
})
