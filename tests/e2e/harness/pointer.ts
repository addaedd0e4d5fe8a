import type { Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import { button, card, line, summaryOf } from './parts.ts'

/** Uses a page with a finger or a mouse. */
export function pointer(page: Page): Hand {
  return {
    choose: (group, label) => card(page, 'radio', group, label).check(),
    tick: (group, label) => card(page, 'checkbox', group, label).check(),
    async select(id, value) {
      await line(page, id).selectOption(value)
    },
    type: (id, text) => line(page, id).fill(text),
    press: (name) => button(page, name).click(),
    async unfold(summary) {
      const box = summaryOf(page, summary)
      const isOpen = await box.evaluate((element) => element.parentElement?.hasAttribute('open') ?? false)
      if (!isOpen) await box.click()
    },
  }
}
