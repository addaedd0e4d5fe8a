import type { Page } from '@playwright/test'

/** What is too small for a kiosk whose pixels are `pitch` millimetres apart, each in words; empty where nothing is. */
export function tooSmall(page: Page, pitch: number): Promise<readonly string[]> {
  return page.evaluate((mm) => {
    const LEAST_TARGET = 20
    const LEAST_CAPITAL = 4.8
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return element.checkVisibility({ checkVisibilityCSS: true }) && width > 1 && height > 1
    }
    const name = (element: Element) => `${element.tagName} “${element.textContent.trim().slice(0, 20)}”`
    const small: string[] = []

    const targets = new Map<Element, DOMRect>()
    for (const target of document.querySelectorAll('a[href], button, input, select, summary')) {
      const area = target.matches('[type="radio"], [type="checkbox"]')
        ? (target.closest('label') ?? target)
        : target
      if (isShown(area)) targets.set(area, area.getBoundingClientRect())
    }
    for (const [area, { width, height }] of targets) {
      if (width * mm < LEAST_TARGET - 0.05 || height * mm < LEAST_TARGET - 0.05)
        small.push(`${(width * mm).toFixed(1)} × ${(height * mm).toFixed(1)} mm: ${name(area)}`)
    }

    const pen = document.createElement('canvas').getContext('2d')
    if (pen === null) throw new Error('nothing to measure letters with')
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const seen = new Set<string>()
    while (walker.nextNode()) {
      const holder = walker.currentNode.parentElement
      if (holder === null || walker.currentNode.textContent?.trim() === '' || !isShown(holder)) continue
      const { fontSize, fontWeight, fontFamily } = getComputedStyle(holder)
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
      const capital = pen.measureText('H').actualBoundingBoxAscent * mm
      if (capital < LEAST_CAPITAL && !seen.has(fontSize))
        small.push(`capitals of ${capital.toFixed(2)} mm: ${name(holder)}`)
      seen.add(fontSize)
    }
    if (targets.size === 0 || seen.size === 0) small.push('nothing was measured')
    return small
  }, pitch)
}
