import type { FigureUnit } from './figure.ts'

const MONTHS = 12

/**
 * Fen a year, as a whole number, of a decimal amount in yuan a month or a year.
 * @throws RangeError unless the amount is digits with two decimals at most
 */
export function yearlyFen({ value, unit }: { readonly value: string; readonly unit: FigureUnit }): number {
  const [, yuan, decimals] = /^(\d+)(?:\.(\d{1,2}))?$/.exec(value) ?? []
  if (yuan === undefined) throw new RangeError(`not an amount in yuan: ${value}`)
  const fen = Number(yuan) * 100 + Number((decimals ?? '').padEnd(2, '0'))
  return unit === 'yuan/month' ? fen * MONTHS : fen
}
