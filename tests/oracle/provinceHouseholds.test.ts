import { describe, expect, it } from 'vitest'
import { familyStandard } from './comparison.ts'
import { completedAge } from './completedAge.ts'
import { assessByTheBook } from './assessByTheBook.ts'
import { type GeneratedHousehold, households } from './households.ts'
import { careDeducted, householdIncome } from './income.ts'
import { fenBelowLine } from './nearTheLine.ts'
import { type Province, provinceOf } from './province.ts'
import { leftAfterCosts } from './shanghaiRigid.ts'

const all = [...households()]
const of = (province: Province) => all.filter(({ complete }) => provinceOf(complete) === province)

/** Which of a fen below, on and a fen above a line occur often. */
function around(fen: readonly number[]): number[] {
  return [-1, 0, 1].filter((one) => fen.filter((each) => each === one).length >= 20)
}

// thousands of households on a slow machine take more than the usual few seconds
describe('the generated households outside Hebei', { timeout: 60_000 }, () => {
  it('are about a third, of each province as many', () => {
    const outside = (['liaoning', 'shanghai', 'zhejiang'] as const).map((province) => of(province).length)
    for (const count of outside) expect(count).toBeGreaterThan(all.length / 10)
    expect(of('hebei').length).toBeGreaterThan(all.length / 2)
  })

  it('lie on the edge line of Zhejiang and a fen to either side', () => {
    const fen = of('zhejiang').map(({ complete, readings }) =>
      fenBelowLine(complete, readings, 'edge').toNumber(),
    )
    expect(around(fen)).toEqual([-1, 0, 1])
  })

  it('lie on the line of what costs leave in Shanghai, and of nothing left, and a fen to either side', () => {
    const left = of('shanghai').flatMap(({ complete, readings }) => {
      const { counted } = assessByTheBook(complete, readings)
      const income = householdIncome(complete, counted, readings)
      const standardOfAll = familyStandard(complete, readings).times(counted.filter(Boolean).length)
      const careTaken = careDeducted(complete, readings)
      const fen = leftAfterCosts({ household: complete, income, careTaken, standardOfAll }).times(100)
      return complete.hardship.includes('medicalCosts') ? [{ fen, standardOfAll }] : []
    })
    const toStandard = left.map(({ fen, standardOfAll }) => fen.minus(standardOfAll.times(100)).toNumber())
    expect(around(toStandard)).toEqual([-1, 0, 1])
    expect(left.filter(({ fen }) => fen.abs().lessThanOrEqualTo(1)).length).toBeGreaterThan(20)
    const aid = of('shanghai').filter(({ complete, readings }) => {
      const { outcomes, rigid } = assessByTheBook(complete, readings)
      return outcomes.rigid === 'yes' && rigid.amountPerYear?.greaterThan(0) === true
    })
    expect(aid.length).toBeGreaterThan(40)
  })

  it('have children of 15 to 18 to either side of the law whose 特困 hangs on the age', () => {
    const hangs = ({ complete, readings }: GeneratedHousehold) =>
      assessByTheBook(complete, readings).tekun.people.flatMap(
        ({ noIncome, noSupporter, present }, index) => {
          const { birth, disability } = complete.members[index] ?? {}
          if (birth === undefined || disability !== 'none') return []
          const others = [noIncome, noSupporter, present].every((state) => state === 'met')
          const day = complete.asOf < '2026-07-01' ? 'before' : 'since'
          return others ? [`${completedAge(birth, complete.asOf)} ${day}`] : []
        },
      )
    const seen = [...of('zhejiang'), ...of('shanghai')].flatMap(hangs)
    for (const age of [15, 16, 17, 18])
      for (const day of ['before', 'since'])
        expect(seen.filter((one) => one === `${age} ${day}`).length, `${age} ${day}`).toBeGreaterThan(3)
  })

  it('have months of the standard that end on half a fen', () => {
    const halves = (province: Province, months: number) =>
      of(province).filter(({ complete, readings }) =>
        familyStandard(complete, readings).times(100).times(months).dividedBy(12).mod(1).equals('0.5'),
      ).length
    expect(halves('zhejiang', 6)).toBeGreaterThan(100)
    expect(halves('shanghai', 3)).toBeGreaterThan(50)
  })
})
