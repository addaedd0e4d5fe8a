import type { CDPSession, Page } from '@playwright/test'
import { glass, openKiosk } from '../e2e/harness/kiosk.ts'
import { expect, test } from '../e2e/harness/test.ts'
import type { Figure } from './figure.ts'
import { tell } from './tell.ts'

/** After so many residents it is counted what the page holds. KIOSK_SESSIONS=1000 leaves out the rest. */
const MOST = Number(process.env['KIOSK_SESSIONS'] ?? 10_000)
const counts = [100, 1_000, 10_000].filter((count) => count <= MOST)
/** The engine goes on compiling what is used often; by the second count that is done, and the heap is to stay flat. */
const WARM = 1_000
const MOST_MORE_KB = 512

/** Frames follow one another at once: nobody is looking. */
function hurryFrames(): void {
  let last = 0
  const due = new Map<number, FrameRequestCallback>()
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => {
    const now = [...due]
    due.clear()
    for (const [, callback] of now) callback(performance.now())
  }
  window.requestAnimationFrame = (callback) => {
    last += 1
    due.set(last, callback)
    port2.postMessage(null)
    return last
  }
  window.cancelAnimationFrame = (frame) => due.delete(frame)
}

/** Residents one after another: three pages answered and everything cleared. Runs in the page. */
async function residents(count: number): Promise<void> {
  const { port1, port2 } = new MessageChannel()
  const soon = () =>
    new Promise((done) => {
      port1.onmessage = done
      port2.postMessage(null)
    })
  const find = async (selector: string): Promise<HTMLElement> => {
    for (let tries = 0; tries < 100_000; tries += 1) {
      const found = document.querySelector<HTMLElement>(selector)
      if (found !== null) return found
      await soon()
    }
    throw new Error(`never came: ${selector}`)
  }
  const press = async (selector: string) => (await find(selector)).click()
  const send = async (page: string) =>
    ((await find(`form[data-page="${page}"]`)) as HTMLFormElement).requestSubmit()
  for (let resident = 0; resident < count; resident += 1) {
    await press('.invitation__begin')
    await press('.start-screen__begin > .button--primary')
    const place = (await find('#place')) as HTMLSelectElement
    place.value = 'notSure'
    place.dispatchEvent(new Event('change', { bubbles: true }))
    await press('#area-notSure')
    await send('place')
    await press('#holding')
    await send('household')
    await press('#birth-notSure')
    await press('#situation-none')
    await send('m1.person')
    await find('form[data-page="m1.income"]')
    await press('.kiosk-bar__finish')
    await press('.asking .button:not(.button--primary)')
  }
  await find('.invitation__begin')
}

async function held(
  page: Page,
  session: CDPSession,
): Promise<{ bytes: number; nodes: number; listeners: number }> {
  await page.waitForLoadState('networkidle')
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { bytes: usedSize, nodes, listeners: jsEventListeners }
}

test('a kiosk holds no more after its last resident than after its first', async ({ page, context }) => {
  test.setTimeout(3_600_000)
  await page.setViewportSize(glass)
  await page.addInitScript(hurryFrames)
  await openKiosk(page)
  const session = await context.newCDPSession(page)
  const figures: Figure[] = []
  let done = 0
  let first: Awaited<ReturnType<typeof held>> | undefined
  for (const count of counts) {
    await page.evaluate(residents, count - done)
    done = count
    const now = await held(page, session)
    if (first === undefined || count <= WARM) first = now
    const told = (what: string, value: number, unit: string, most: number | null = null) =>
      figures.push({ what: `kiosk, ${count} residents in one page: ${what}`, value, unit, most })
    told('heap', now.bytes / 1024, 'KB')
    told('nodes', now.nodes, 'nodes')
    if (count <= WARM) continue
    told(`heap more than after ${WARM}`, (now.bytes - first.bytes) / 1024, 'KB', MOST_MORE_KB)
    told(`nodes more than after ${WARM}`, now.nodes - first.nodes, 'nodes', 0)
    told(`listeners more than after ${WARM}`, now.listeners - first.listeners, 'listeners', 0)
  }
  expect(done).toBe(counts[counts.length - 1])
  tell(figures)
})
