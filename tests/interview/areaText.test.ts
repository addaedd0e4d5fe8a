import { describe, expect, test } from 'vitest'
import { areaInterval, parseAreaText, parseSquareMetresText } from '../../src/interview/area.ts'

describe('a floor area', () => {
  test.each([
    ['86.5', '86.50'],
    ['８６．５平方米', '86.50'],
    ['86.5 ㎡', '86.50'],
    ['90m2', '90'],
    ['90 平', '90'],
    ['10,000', '10000'],
  ])('%s is understood', (typed, squareMetres) => {
    expect(parseSquareMetresText(typed)).toEqual({ ok: true, value: squareMetres })
  })

  test.each([
    ['', 'empty'],
    ['-3', 'negative'],
    ['1万', 'onlyDigits'],
    ['三间', 'onlyDigits'],
    ['86.505', 'tooManyDecimals'],
    ['10000.01', 'tooLarge'],
    ['1000000000000', 'tooLarge'],
  ])('"%s" is refused as %s', (typed, code) => {
    expect(parseSquareMetresText(typed)).toMatchObject({ ok: false, error: { code } })
  })

  test('may be about or from and to, and is counted in hundredths', () => {
    expect(parseAreaText({ shape: 'exact', text: '86.5' })).toEqual({
      ok: true,
      value: { squareMetres: '86.50' },
    })
    expect(parseAreaText({ shape: 'about', text: '80' })).toEqual({ ok: true, value: { about: '80' } })
    expect(areaInterval({ squareMetres: '86.5' })).toEqual({ lo: 8650, hi: 8650 })
    expect(areaInterval({ about: '80' })).toEqual({ lo: 7200, hi: 8800 })
    expect(areaInterval({ from: '80', to: '90' })).toEqual({ lo: 8000, hi: 9000 })
    expect(areaInterval({ squareMetres: 'large' })).toBeUndefined()
  })
})
