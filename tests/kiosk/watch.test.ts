import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { secondsLeft } from '../../src/kiosk/silence.ts'
import { createWatch } from '../../src/kiosk/watch.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A watch whose every word is noted down. */
function watched(isAsNew = false) {
  const told: string[] = []
  const watch = createWatch({
    now: () => performance.now(),
    patience: () => 150_000,
    isAsNew: () => isAsNew,
    show: (silence, now) =>
      told.push(
        silence.kind === 'asked' ? `${silence.why} ${secondsLeft(silence.until, now)}` : silence.kind,
      ),
    clear: () => told.push('clear'),
  })
  return { watch, told }
}

test('every second of the 45 is told, and then everything is cleared and no timer is left', () => {
  const { watch, told } = watched()
  watch.touched()
  vi.advanceTimersByTime(195_000)
  const seconds = Array.from({ length: 45 }, (_, index) => `silence ${45 - index}`)
  expect(told).toEqual(['present', ...seconds, 'nobody', 'clear'])
  expect(vi.getTimerCount()).toBe(0)
})

test('a touch puts it off, and a voice that reads does too', () => {
  const { watch, told } = watched()
  for (let touch = 0; touch < 100; touch += 1) {
    watch.touched()
    vi.advanceTimersByTime(149_000)
  }
  expect(told).toEqual(['present'])
})

test('one who answers goes on, and is asked again after the next silence', () => {
  const { watch, told } = watched()
  watch.touched()
  vi.advanceTimersByTime(150_000)
  watch.stay()
  vi.advanceTimersByTime(149_999)
  expect(told).toEqual(['present', 'silence 45', 'present'])
  vi.advanceTimersByTime(1)
  expect(told.slice(-1)).toEqual(['silence 45'])
})

test('a screen that tells of nobody is left as it is', () => {
  const { watch, told } = watched(true)
  watch.touched()
  watch.printed()
  vi.advanceTimersByTime(1_000_000)
  expect(told).toEqual(['present', 'nobody'])
  expect(vi.getTimerCount()).toBe(0)
})

test('a sheet that was printed leaves 20 seconds', () => {
  const { watch, told } = watched()
  watch.touched()
  watch.printed()
  vi.advanceTimersByTime(20_000)
  expect(told[1]).toBe('printed 20')
  expect(told.slice(-1)).toEqual(['clear'])
})
