import type { Locator, Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import { button, card, cards, line, summaryOf } from './parts.ts'

/** Further than this no screen goes: what Tab does not reach within it, it never reaches. */
const MOST_STOPS = 150

/** Uses a page with nothing but the keyboard. */
export function keyboard(page: Page): Hand {
  async function reach(targets: Locator): Promise<void> {
    await targets.first().waitFor()
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await holdsFocus(targets)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never reaches ${targets.toString()}`)
  }

  return {
    async choose(group, label) {
      // A group of radio cards is one stop; the arrows go from card to card.
      const target = card(page, 'radio', group, label)
      await reach(cards(page, group))
      for (let step = 0; !(await holdsFocus(target)); step += 1) {
        if (step === MOST_STOPS) throw new Error(`the arrows never reach ${target.toString()}`)
        await page.keyboard.press('ArrowDown')
      }
      if (!(await target.isChecked())) await page.keyboard.press('Space')
    },
    async tick(group, label) {
      const target = card(page, 'checkbox', group, label)
      await reach(target)
      if (!(await target.isChecked())) await page.keyboard.press('Space')
    },
    async select(id, value) {
      const target = line(page, id)
      await reach(target)
      const steps = await target.evaluate((element, wanted) => {
        const { options } = element as HTMLSelectElement
        return Array.from(options).findIndex((option) => option.value === wanted)
      }, value)
      await page.keyboard.press('Home')
      for (let step = 0; step < steps; step += 1) await page.keyboard.press('ArrowDown')
    },
    async type(id, text) {
      await reach(line(page, id))
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(text)
    },
    async press(name) {
      await reach(button(page, name))
      await page.keyboard.press('Enter')
    },
    async unfold(summary) {
      const box = summaryOf(page, summary)
      await reach(box)
      const isOpen = await box.evaluate((element) => element.parentElement?.hasAttribute('open') ?? false)
      if (!isOpen) await page.keyboard.press('Enter')
    },
  }
}

function holdsFocus(targets: Locator): Promise<boolean> {
  return targets.evaluateAll((elements) => elements.some((element) => element === document.activeElement))
}
