import type { PartialHousehold } from '../../interview/household.ts'
import { pageId, pagesFor, type Page } from '../../interview/pages.ts'

/** Every page that this family could be asked, in order. */
export function everyPage({ members }: PartialHousehold): readonly Page[] {
  return pagesFor(members?.map(({ relation }) => relation) ?? ['self'])
}

/** The page behind a step of the address; null where there is none, or none for this family. */
export function pageAtStep(path: readonly string[], household: PartialHousehold, step: string): Page | null {
  const id = /^[1-9]\d{0,3}$/.test(step) ? path[Number(step) - 1] : undefined
  return everyPage(household).find((page) => pageId(page) === id) ?? null
}

/** The last step that shows a page; 0 where none does. */
export function lastStep(path: readonly string[], household: PartialHousehold): number {
  const known = new Set(everyPage(household).map(pageId))
  return path.reduce((last, id, index) => (known.has(id) ? index + 1 : last), 0)
}
