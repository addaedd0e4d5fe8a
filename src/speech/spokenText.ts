/** How the signs of a sum are spoken. */
export interface SpokenSigns {
  readonly minus: string
  readonly plus: string
  readonly times: string
  readonly divided: string
  readonly equals: string
}

/** An amount of money, in figures or in words. Rather one sentence too many than one sum told aloud. */
const money =
  /\d\s*(元|万|角|分钱|yuan|fen)|[¥￥]|\d,\d{3}|\d\.\d\d(?!\d)|[一二两三四五六七八九十百千万亿零半]\s*(元|块|角|分钱)/i

export const hasMoney = (text: string): boolean => money.test(text)

/** Five figures and more without a comma are a number to call or a code. */
const digits = /(^|[^\d.,-])(0\d{2,3}-\d{7,8}|\d{5,12})(?![\d.]|\s*[元万])/g

/** The same sentence for a voice, which would stumble over commas in numbers and keep silent about signs. */
export function spokenText(text: string, signs: SpokenSigns): string {
  const names: readonly (readonly [RegExp, string])[] = [
    [/\s*−\s*/g, signs.minus],
    [/\s*[+＋]\s*/g, signs.plus],
    [/\s*×\s*/g, signs.times],
    [/\s*÷\s*/g, signs.divided],
    [/\s*[=＝]\s*/g, signs.equals],
  ]
  const plain = text
    .replace(
      digits,
      (_, before: string, number: string) => before + number.replace(/-/g, '').split('').join(' '),
    )
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\d+\.\d+/g, (number) => number.replace(/\.?0+$/, ''))
  return names.reduce((told, [sign, name]) => told.replace(sign, ` ${name} `), plain).trim()
}
