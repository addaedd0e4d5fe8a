import type { Page } from '@playwright/test'

/** What sticks out of the screen at the side, as far as one has to scroll for it; empty where nothing does. */
export function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
      .map(
        (element) =>
          `${element.tagName}.${element.getAttribute('class') ?? ''} ${element.textContent.slice(0, 30)}`,
      )
  })
}

const MAIN = 60
const OTHER = 44

/** Things to tap that are smaller than they should be: 60 px for cards, lines and buttons, 44 px for the rest. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    ([main, other]) => {
      const small: string[] = []
      const targets = document.querySelectorAll('a[href], button, input, select, summary, [role="button"]')
      for (const target of targets) {
        const card = target.matches('[type="radio"], [type="checkbox"]') ? target.closest('label') : null
        const area = card ?? target
        const { width, height, bottom } = area.getBoundingClientRect()
        const isShown = target.checkVisibility() && width > 1 && height > 1 && bottom > 0
        const isMain =
          target.matches('.button, .entry__input') || (card !== null && !card.matches('.choice--plain'))
        const least = isMain ? main : other
        if (isShown && (height < least - 0.5 || width < other - 0.5))
          small.push(
            `${Math.round(width)} × ${Math.round(height)}: ${target.tagName} ${area.textContent.slice(0, 30)}`,
          )
      }
      return small
    },
    [MAIN, OTHER] as const,
  )
}
