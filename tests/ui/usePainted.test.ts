import { mount } from '@vue/test-utils'
import { nextTick } from 'vue'
import { describe, expect, test, vi } from 'vitest'
import AfterPaint from '../../src/ui/page/AfterPaint.vue'

vi.unmock('../../src/ui/page/usePainted.ts')

/** Frames that come when the test says so. */
function frames() {
  let waiting: FrameRequestCallback[] = []
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => waiting.push(callback))
  vi.stubGlobal('cancelAnimationFrame', (id: number) => {
    waiting = waiting.filter((_, index) => index !== id - 1)
  })
  return {
    next: async (): Promise<void> => {
      const now = waiting
      waiting = []
      for (const callback of now) callback(0)
      await nextTick()
    },
    waiting: () => waiting.length,
  }
}

describe('what stands further down a page', () => {
  test('is drawn one frame after the rest', async () => {
    const { next } = frames()
    const page = mount(AfterPaint, { slots: { default: '<p>below</p>' } })
    expect(page.text()).toBe('')
    await next()
    expect(page.text(), 'this frame paints what stands above').toBe('')
    await next()
    expect(page.text()).toBe('below')
  })

  test('is never drawn on a page that was left', () => {
    const { waiting } = frames()
    mount(AfterPaint, { slots: { default: '<p>below</p>' } }).unmount()
    expect(waiting()).toBe(0)
  })
})
