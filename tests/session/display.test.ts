import { afterEach, describe, expect, test } from 'vitest'
import { deviceMemory, openDisplay, type LookMemory } from '../../src/session/display.ts'

function memory(text: string | null = null): LookMemory & { kept: string | null } {
  const own = {
    kept: text,
    read: () => own.kept,
    write: (next: string) => {
      own.kept = next
    },
  }
  return own
}
const root = () => document.createElement('html')
afterEach(() => localStorage.clear())

describe('the look of the screens', () => {
  test('is as new without anything kept, and then the page bears no mark of it', () => {
    const page = root()
    expect(openDisplay(page, memory()).look.value).toEqual({ scale: 'standard', theme: 'plain' })
    expect(page.getAttributeNames()).toEqual([])
  })

  test('is shown at once, and found again the next time', () => {
    const own = memory()
    const page = root()
    openDisplay(page, own).change({ scale: 'elder' })
    const display = openDisplay(root(), own)
    display.change({ theme: 'contrast' })
    const later = root()
    openDisplay(later, own)
    expect(page.dataset['scale']).toBe('elder')
    expect([later.dataset['scale'], later.dataset['theme']]).toEqual(['elder', 'contrast'])
  })

  test.each(['', 'huge', 'elder; DROP', '{"scale":"elder"}', '<b>'])(
    'takes nothing it does not know: %j',
    (text) => {
      const page = root()
      openDisplay(page, memory(text))
      expect(Object.keys(page.dataset)).toEqual([])
    },
  )

  test('is as new after a reset, and keeps nothing from then on', () => {
    const own = memory('large contrast')
    const page = root()
    const display = openDisplay(page, own)
    display.reset()
    expect(Object.keys(page.dataset)).toEqual([])
    display.change({ scale: 'elder' })
    expect(own.kept).toBe('large contrast')
    expect(page.dataset['scale']).toBe('elder')
  })
})

describe('the memory of the device', () => {
  test('holds two words at most, and nothing once all is as new', () => {
    const display = openDisplay(root(), deviceMemory)
    display.change({ scale: 'elder', theme: 'contrast' })
    expect(Object.entries(localStorage)).toEqual([['neng-shenqing-ma-display', 'elder contrast']])
    display.change({ scale: 'standard', theme: 'plain' })
    expect(localStorage.length).toBe(0)
  })
})
