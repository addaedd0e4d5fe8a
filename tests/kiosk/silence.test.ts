import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  ANSWER,
  elapsed,
  nobody,
  PATIENCE,
  printed,
  secondsLeft,
  stay,
  touched,
  untilNext,
} from '../../src/kiosk/silence.ts'
import type { Silence } from '../../src/kiosk/silence.ts'

const { page, result } = PATIENCE

describe('silence', () => {
  test('is asked about after 150 seconds on a page and 240 on a result, and not before', () => {
    for (const patience of [page, result]) {
      const there = touched(nobody, 1000)
      expect(elapsed(there, 1000 + patience - 1, patience)).toBe(there)
      expect(elapsed(there, 1000 + patience, patience)).toEqual({
        kind: 'asked',
        why: 'silence',
        until: 1000 + patience + 45_000,
      })
    }
    expect([page, result]).toEqual([150_000, 240_000])
  })

  test('clears when nobody answers for 45 seconds, and for 20 after printing', () => {
    const asked = elapsed(touched(nobody, 0), page, page)
    if (asked === 'clear') throw new Error('too early')
    expect(elapsed(asked, page + 44_999, page)).toBe(asked)
    expect(elapsed(asked, page + 45_000, page)).toBe('clear')
    expect(elapsed(printed(500), 20_499, page)).toEqual(printed(500))
    expect(elapsed(printed(500), 20_500, page)).toBe('clear')
  })

  test('of a machine that slept through it all is not asked about any more', () => {
    expect(elapsed(touched(nobody, 0), page + 45_000, page)).toBe('clear')
  })

  test('is broken by an answer only once it is asked about, as often as one likes', () => {
    let silence: Silence = touched(nobody, 0)
    let now = 0
    for (let time = 0; time < 50; time += 1) {
      now += page
      const asked = elapsed(silence, now, page)
      if (asked === 'clear') throw new Error('cleared while somebody answers')
      expect(touched(asked, now + 1)).toBe(asked)
      now += 44_000
      silence = stay(now)
    }
    expect(elapsed(silence, now + page - 1, page)).toBe(silence)
  })

  test('is never asked about while nobody has come', () => {
    expect(elapsed(nobody, 1e12, page)).toBe(nobody)
    expect(untilNext(nobody, 5, page)).toBeNull()
  })

  test('counts down whole seconds, from 45', () => {
    expect(secondsLeft(45_000, 0)).toBe(45)
    expect(secondsLeft(45_000, 44_001)).toBe(1)
    expect(secondsLeft(45_000, 46_000)).toBe(0)
  })
})

/** What happens at a machine: some time goes by, and then somebody touches it, answers, or prints. */
const happening = fc.record({
  wait: fc.integer({ min: 0, max: 400_000 }),
  what: fc.constantFrom('touched', 'stay', 'printed', 'nothing'),
})

test('whatever happens, nothing outlasts its last sign of life by more than patience and answer, nor less', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 30 }), fc.constantFrom(page, result), (story, patience) => {
      let silence: Silence = touched(nobody, 0)
      let now = 0
      /** The last moment at which somebody was surely there. */
      let sign = 0
      for (const { wait, what } of story) {
        // Looked at as often as the machine asks to be, as its timer does.
        const end = now + wait
        for (;;) {
          const pause = untilNext(silence, now, patience)
          if (pause === null || now + pause > end) break
          now += Math.max(1, pause)
          const next = elapsed(silence, now, patience)
          if (next === 'clear') {
            const why = silence.kind === 'asked' ? silence.why : 'silence'
            const least = why === 'printed' ? ANSWER.printed : patience + ANSWER.silence
            expect(now - sign).toBeGreaterThanOrEqual(least)
            expect(now - sign).toBeLessThan(least + 1000)
            return
          }
          silence = next
        }
        now = end
        if (what === 'touched') {
          if (silence.kind !== 'asked') sign = now
          silence = touched(silence, now)
        } else if (what === 'stay') {
          silence = stay(now)
          sign = now
        } else if (what === 'printed') {
          silence = printed(now)
          sign = now
        }
        expect(now - sign).toBeLessThan(patience + ANSWER.silence + 1000)
      }
    }),
  )
})
