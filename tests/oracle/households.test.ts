import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { assessByTheBook } from './assessByTheBook.ts'
import { completes } from './completes.ts'
import { type GeneratedHousehold, HOUSEHOLD_COUNT, householdAt, households } from './households.ts'
import { fenBelowLine } from './nearTheLine.ts'

const all = [...households()]

function share(test: (one: GeneratedHousehold) => boolean): number {
  return all.filter(test).length / all.length
}

// thousands of households on a slow machine take more than the usual few seconds
describe('the generated households', { timeout: 60_000 }, () => {
  it('are as many as promised, and the same each time', () => {
    expect(all).toHaveLength(HOUSEHOLD_COUNT)
    expect(householdAt(137)).toEqual(all[137])
  })

  it('can all be assessed, and their parts are structurally what the format asks for', () => {
    const broken = all.filter(({ complete, readings }) => {
      const [first, ...rest] = complete.members
      assessByTheBook(complete, readings)
      return (
        first?.relation !== 'self' ||
        rest.some((member) => member.relation === 'self') ||
        rest.filter((member) => member.relation === 'spouse').length > 1 ||
        complete.members.length > 12 ||
        complete.members.length > 1 !== (complete.registration !== undefined) ||
        complete.members.some((member) => (member.relation === 'child') !== (member.standing !== undefined))
      )
    })
    expect(broken).toEqual([])
  })

  it('lie, for a third of them, within one yuan a year of the 低保 line or the edge line', () => {
    const near = all.filter(({ near }) => near !== undefined)
    expect(near.length).toBeGreaterThan(all.length / 3)
    const fen = near.map(({ complete, readings, near: line }) =>
      fenBelowLine(complete, readings, line ?? 'dibao').toNumber(),
    )
    // 1.5 times an odd standard is a line on half a fen
    expect(fen.filter((one) => Math.abs(one) > 100.5)).toEqual([])
    for (const exactly of [-1, 0, 1]) expect(fen.filter((one) => one === exactly).length).toBeGreaterThan(200)
  })

  it('complete what was told so far', () => {
    const wrong = all.flatMap((one) =>
      completes(one.partial, one.complete).map((why) => `${one.index}: ${why}`),
    )
    expect(wrong).toEqual([])
  })

  it('reach both answers of every condition', () => {
    const seen = new Map<string, number>()
    for (const { complete, readings } of all) {
      const { conditions, tekun, rigid, temporary, disability } = assessByTheBook(complete, readings)
      const { incomeBelowLocalIncome, costs, property } = rigid
      const { sudden, spending } = temporary
      const family = { incomeBelowLocalIncome, ...costs, property, sudden, spending }
      const people = complete.members.flatMap((_, at) => [
        { ...tekun.people[at], cannotDo: undefined, tekun: tekun.people[at]?.verdict },
        { ...disability.living.people[at], living: disability.living.people[at]?.verdict },
        { ...disability.care.people[at], care: disability.care.people[at]?.verdict },
      ])
      for (const states of [conditions, family, ...people]) {
        for (const [id, state] of Object.entries(states)) {
          if (state !== undefined && id !== 'verdict')
            seen.set(`${id} ${state}`, (seen.get(`${id} ${state}`) ?? 0) + 1)
        }
      }
    }
    // 13 conditions of the family, 6 of spending and sudden need, 5 of 特困, 7 of the subsidies, yes and no each
    expect(seen.size).toBe(62)
    expect([...seen].filter(([, times]) => times < 100)).toEqual([])
  })

  it('vary in size, in day and in how much was told', () => {
    expect(share(({ complete }) => complete.members.length === 1)).toBeGreaterThan(0.1)
    expect(share(({ complete }) => complete.members.length > 6)).toBeGreaterThan(0.005)
    expect(share(({ complete }) => complete.asOf < '2022-10-20')).toBeGreaterThan(0.1)
    expect(share(({ partial, complete }) => isDeepStrictEqual(partial, complete))).toBeGreaterThan(0.1)
  })
})
