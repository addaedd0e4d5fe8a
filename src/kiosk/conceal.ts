const number = '[−-]?\\d[\\d,]*(?:\\.\\d+)?'
const between = '\\s*(?:到|to)\\s*'
const unit = '\\s*(?:元|分钱|平方米|yuan|fen|square metres?)'
/** One sum, or from one to another, with what it is counted in. */
const sums = new RegExp(`${number}(?:${between}${number})*(?=${unit})`, 'g')

/**
 * The same text with `word` in place of every sum of money and every area. Numbers of people and days, and dates, stay:
 * they tell nobody behind one's back what a family has.
 */
export const conceal = (text: string, word: string): string => text.replace(sums, word)
