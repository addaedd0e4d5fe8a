import type { Page } from '@playwright/test'
import type { Hand } from './hand.ts'
import { pointer } from './pointer.ts'
import { words } from './words.ts'

export type Language = 'zh-CN' | 'en'

/** Somebody in front of a page: the language they read and how they use it. */
export interface Visitor {
  readonly page: Page
  readonly language: Language
  readonly hand: Hand
  /** The words of the app in their language. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

/** A visitor who reads Chinese and uses a pointer, unless said otherwise. */
export function visitorOf(
  page: Page,
  { language = 'zh-CN', hand = pointer(page) }: { language?: Language; hand?: Hand } = {},
): Visitor {
  return { page, language, hand, say: (key, values) => words(key, values, language) }
}
