import { describe, expect, it } from 'vitest'
import { createBuilder, exactRange } from '../../src/engine/index.ts'

describe('the exact range', () => {
  it('is the largest magnitude of any formula, also below zero and on the way', () => {
    const b = createBuilder()
    const x = b.ask('x', 'fen', { lo: 0, hi: 70 })
    const owed = b.sub(b.literal('fen', 10), b.scale(x, 3))
    b.divide(owed, 100, 'floor')
    expect(exactRange(b.build())).toEqual({ largest: 210, exact: true })
    b.sub(owed, b.literal('fen', 1000))
    expect(exactRange(b.build())).toEqual({ largest: 1200, exact: true })
  })

  it('ends where doubles begin to leave out whole numbers', () => {
    const b = createBuilder()
    const x = b.ask('x', 'fen', { lo: 0, hi: Number.MAX_SAFE_INTEGER })
    expect(exactRange(b.build())).toEqual({ largest: 2 ** 53 - 1, exact: true })
    b.add(x, b.ask('one', 'fen', { lo: 1, hi: 1 }))
    expect(exactRange(b.build())).toEqual({ largest: 2 ** 53, exact: false })
  })

  it('is zero where there is nothing to count', () => {
    const b = createBuilder()
    b.ask('nothing', 'fen', { lo: 0, hi: 0 })
    // Yes is a 1 on every tape.
    expect(exactRange(b.build())).toEqual({ largest: 1, exact: true })
  })
})
