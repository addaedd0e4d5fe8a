import type { Page } from '../../interview/pages.ts'
import type { MemberKey } from '../../policy/index.ts'

/** Whom a page is about. @throws RangeError for a page about the family as a whole */
export function memberOfPage({ kind, member }: Page): MemberKey {
  if (member === null) throw new RangeError(`the page ${kind} is about nobody`)
  return member
}
