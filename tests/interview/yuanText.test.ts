import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fenToYuanText, withThousands, yuanToFen } from '../../src/interview/decimal.ts'
import { parseMoneyText, parseYuanText } from '../../src/interview/money.ts'

describe('what people type is understood', () => {
  test.each([
    ['a plain sum', '612.50', '612.50'],
    ['one decimal', '612.5', '612.50'],
    ['full-width digits and point', '１２３．４５', '123.45'],
    ['a Chinese full stop for a point', '123。45', '123.45'],
    ['full-width commas', '１，２３４，５６７', '1234567'],
    ['thousands commas', '1,234.5', '1234.50'],
    ['thousands spaces', '12 345', '12345'],
    ['unbreakable thousands spaces', '123\u00A0456', '123456'],
    ['spaces around', '  600 ', '600'],
    ['ideographic spaces around', '\u3000600\u3000', '600'],
    ['line breaks pasted around', '\r\n600\n', '600'],
    ['an invisible mark pasted along', '\uFEFF600\u200B', '600'],
    ['a trailing 元', '600元', '600'],
    ['元 and a full stop', '600 元。', '600'],
    ['块钱', '600块钱', '600'],
    ['a yuan sign', '￥600', '600'],
    ['1.2万', '1.2万', '12000'],
    ['万 with full-width digits', '１．２ 万元', '12000'],
    ['1万2千', '1万2千', '12000'],
    ['1万2千300', '1万2千300', '12300'],
    ['1万2000', '1万2000', '12000'],
    ['3千', '3千', '3000'],
    ['3千500', '3千500', '3500'],
    ['more decimals than two before 万, exact after it', '1.23456万', '12345.60'],
    ['leading zeros', '00600', '600'],
    ['no digit before the point', '.5', '0.50'],
    ['nothing', '0', '0'],
    ['the limit', '100,000,000', '100000000'],
  ])('%s', (_, typed, yuan) => {
    expect(parseYuanText(typed)).toEqual({ ok: true, value: yuan })
  })
})

describe('what cannot be taken is refused with its own code', () => {
  test.each([
    ['empty', '', 'empty'],
    ['only spaces and line breaks', ' \n\u3000', 'empty'],
    ['negative', '-5', 'negative'],
    ['negative in full width', '－５', 'negative'],
    ['negative with a minus sign', '−5', 'negative'],
    ['negative in words', '负5', 'negative'],
    ['letters', 'abc', 'onlyDigits'],
    ['letters after a number', '600abc', 'onlyDigits'],
    ['an exponent', '1e5', 'onlyDigits'],
    ['NaN', 'NaN', 'onlyDigits'],
    ['emoji', '💰600', 'onlyDigits'],
    ['keycap emoji', '6️⃣', 'onlyDigits'],
    ['numbers in words', '六百', 'onlyDigits'],
    ['a superscript that is no digit of the number', '5²', 'onlyDigits'],
    ['a period, which is asked beside it', '600元/月', 'onlyDigits'],
    ['only 元', '元', 'notANumber'],
    ['two points', '1.2.3', 'notANumber'],
    ['only a minus', '-', 'notANumber'],
    ['two sums on two lines', '600\n800', 'twoNumbers'],
    ['two sums with a space', '600 800', 'twoNumbers'],
    ['two sums with a comma and a space', '600, 800', 'twoNumbers'],
    ['a range', '600-800', 'twoNumbers'],
    ['a range in words', '600元到800元', 'twoNumbers'],
    ['commas that do not part thousands', '1,20', 'unclearCommas'],
    ['1万2, said for 12000', '1万2', 'unclearUnit'],
    ['3千5, said for 3500', '3千5', 'unclearUnit'],
    ['more than two decimals', '612.505', 'tooManyDecimals'],
    ['three decimals that may part thousands', '12.500', 'tooManyDecimals'],
    ['a fraction of a fen in 万', '0.0000001万', 'tooManyDecimals'],
    ['a fen over the limit', '100000000.01', 'tooLarge'],
    ['a trillion yuan', '1000000000000', 'tooLarge'],
    ['a trillion yuan in 万亿', '1万亿', 'tooLarge'],
    ['five thousand digits', '9'.repeat(5000), 'tooLarge'],
  ])('%s', (_, typed, code) => {
    expect(parseYuanText(typed)).toMatchObject({ ok: false, error: { code } })
  })

  test('the limit is told as people write it', () => {
    expect(parseYuanText('2亿')).toMatchObject({ error: { values: { most: '100,000,000' } } })
    expect(parseYuanText('50.01', { mostFen: 5000 })).toMatchObject({ error: { values: { most: '50' } } })
  })
})

test('any text at all is either an exact sum within the limit or an error', () => {
  const mixture = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789０９.,，。 \n-元万千亿负至e💰')),
    maxLength: 14,
  })
  fc.assert(
    fc.property(fc.oneof(mixture, fc.string({ unit: 'binary' })), (text) => {
      const parsed = parseYuanText(text)
      if (!parsed.ok) return
      expect(yuanToFen(parsed.value)).toBeGreaterThanOrEqual(0)
      expect(yuanToFen(parsed.value)).toBeLessThanOrEqual(10_000_000_000)
    }),
    { numRuns: 2000 },
  )
})

test('every sum is understood as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (fen) => {
      const parsed = parseYuanText(`${withThousands(fenToYuanText(fen))} 元`)
      expect(parsed.ok && yuanToFen(parsed.value)).toBe(fen)
    }),
  )
})

describe('savings', () => {
  test('are one sum, about one, or from one to another', () => {
    expect(parseMoneyText({ shape: 'exact', text: '3万' })).toEqual({ ok: true, value: { yuan: '30000' } })
    expect(parseMoneyText({ shape: 'about', text: '3万' })).toEqual({ ok: true, value: { about: '30000' } })
    expect(parseMoneyText({ shape: 'range', from: '1万', to: '2万' })).toEqual({
      ok: true,
      value: { from: '10000', to: '20000' },
    })
  })

  test('a range the wrong way round, and a fault in its second box, point at their boxes', () => {
    expect(parseMoneyText({ shape: 'range', from: '2', to: '1' })).toEqual({
      ok: false,
      error: { code: 'fromAboveTo', values: { from: '2', to: '1' }, part: 'from' },
    })
    expect(parseMoneyText({ shape: 'range', from: '2', to: '' })).toMatchObject({
      error: { code: 'empty', part: 'to' },
    })
  })
})
