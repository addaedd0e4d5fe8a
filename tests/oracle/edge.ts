import type { Decimal } from 'decimal.js'
import { edgeLine, isBelowPerHead } from './comparison.ts'
import type { Province } from './province.ts'
import type { Readings } from './readings.ts'

/** Whether income per head is within the line of 低保边缘家庭. */
export function isWithinEdgeLine(
  province: Province,
  { income, heads, standard }: { income: Decimal; heads: number; standard: Decimal },
  { rules }: Readings,
): boolean {
  const line = edgeLine(standard)
  const below = isBelowPerHead(income, heads, line) || rules.edgeLineHigher
  switch (province) {
    case 'zhejiang': // 条例, article 13: 一点五倍以下, which takes the line itself in
      return below || income.equals(line.times(heads))
    case 'shanghai': // 条例, articles 11 and 44: the city sets a line of its own, which was not found
      return below && rules.cityEdgeLine
    case 'hebei':
    case 'liaoning': // measure, article 8; law, article 21
      return below
  }
}
