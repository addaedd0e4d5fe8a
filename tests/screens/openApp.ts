import { flushPromises } from '@vue/test-utils'
import { ref } from 'vue'
import { createMemoryHistory } from 'vue-router'
import { assemble } from '../../src/app/assemble.ts'
import * as later from '../../src/app/later.ts'
import { defaultSite, type Site } from '../../src/app/site.ts'
import type { PartialHousehold } from '../../src/interview/household.ts'
import { openDisplay } from '../../src/session/display.ts'
import type { Storage } from '../../src/session/storage.ts'
import type { Today } from '../../src/session/today.ts'
import { useSession } from '../../src/session/session.ts'

/** A tab's storage that a second app can be opened on, as after a reload. */
export function keptStorage(): Storage {
  const kept = new Map<string, string>()
  return {
    works: true,
    read: (slot) => kept.get(slot) ?? null,
    write: (slot, text) => kept.set(slot, text),
    clear: (slot) => kept.delete(slot),
  }
}

export interface Opened {
  readonly session: ReturnType<typeof useSession>
  readonly router: Awaited<ReturnType<typeof assemble>>['router']
  readonly close: () => void
  /** Id of the page of questions. */
  page(): string | undefined
  /** The h1. */
  heading(): string
  text(selector: string): string
  /** Presses the button or link of this name. */
  press(name: string): Promise<void>
  /** Ticks or chooses the control of this id. */
  tap(id: string): Promise<void>
  type(id: string, text: string): Promise<void>
  go(path: string): Promise<void>
  back(): Promise<void>
}

interface Options {
  readonly path?: string
  readonly storage?: Storage
  readonly today?: Today
  readonly site?: Partial<Site>
  readonly household?: PartialHousehold
}

/** A step waits for the rules, then for its screen, then for its focus. */
async function settled(): Promise<void> {
  for (let round = 0; round < 4; round += 1) await flushPromises()
}

/** The whole app on a page of its own. Close it before opening the next. */
export async function openApp({
  path = '/',
  storage = keptStorage(),
  today = { date: '2026-11-23', clockWrong: false },
  site = {},
  household,
}: Options = {}): Promise<Opened> {
  const place = document.createElement('div')
  document.body.replaceChildren(place)
  const state = ref({ site: { ...defaultSite, ...site }, problems: [] })
  const { app, router } = await assemble({
    history: createMemoryHistory(),
    site: state,
    session: { storage, today },
    display: openDisplay(document.documentElement, { read: () => null, write: () => {} }),
    loadLater: () => Promise.resolve(later),
  })
  const session = useSession()
  if (household !== undefined) {
    await session.ready()
    session.answer(household)
  }
  await router.push(path)
  app.mount(place)
  await settled()

  const control = (id: string): HTMLInputElement | HTMLSelectElement => {
    const found = document.getElementById(id)
    if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found
    throw new Error(`no control ${id} on “${heading()}”`)
  }
  const heading = () => document.querySelector('h1')?.textContent.trim() ?? ''
  return {
    session,
    router,
    heading,
    page: () => document.querySelector<HTMLElement>('[data-page]')?.dataset['page'],
    close: () => app.unmount(),
    text: (selector) => document.querySelector(selector)?.textContent.trim() ?? '',
    async press(name) {
      const all = [...document.querySelectorAll<HTMLElement>('button, a')]
      const found = all.find((each) => each.textContent.trim() === name)
      if (found === undefined) throw new Error(`no button “${name}” on “${heading()}”`)
      found.click()
      await settled()
    },
    async tap(id) {
      control(id).click()
      await settled()
    },
    async type(id, text) {
      const field = control(id)
      field.value = text
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input'))
      await settled()
    },
    async go(to) {
      await router.push(to)
      await settled()
    },
    async back() {
      router.back()
      await settled()
    },
  }
}
