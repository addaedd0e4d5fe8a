import { AMOUNT_DOMAIN, PRESUMED_MOST } from '../../policy/model/limits.ts'
import { STANDARD_MAX } from '../../policy/figures/standard.ts'
import type { SumLine, WorkedSum } from '../../policy/index.ts'
import { knownWithin, type KnownEnds } from './band.ts'

/** Which ends of the standard per person are known. */
export function standardEnds({ standardPerPerson }: WorkedSum): KnownEnds {
  return knownWithin(standardPerPerson, STANDARD_MAX)
}

/** Which ends of one line of the sum are known. */
export function lineEnds({ id, amount }: SumLine, sum: WorkedSum): KnownEnds {
  if (id === 'standardForAll') return standardEnds(sum)
  const presumed = id === 'presumedEarnings' || id === 'presumedSupport'
  return knownWithin(amount, presumed ? PRESUMED_MOST : AMOUNT_DOMAIN.hi)
}

/** Which ends of the family's income are known: the upper by all that counts, the lower by all that is taken off. */
export function incomeEnds(sum: WorkedSum): KnownEnds {
  const mostKnown = (adds: boolean) =>
    sum.lines.every((line) => line.adds !== adds || line.id === 'standardForAll' || lineEnds(line, sum).hi)
  return { lo: mostKnown(true), hi: mostKnown(false) }
}

/** Which ends of the difference between standard and income are known. */
export function gapEnds(sum: WorkedSum): KnownEnds {
  const income = incomeEnds(sum)
  return { lo: income.hi, hi: standardEnds(sum).hi && income.lo }
}
