import type { InjectionKey } from 'vue'

/** Switches to the other language; rejects where its words cannot be had. */
export const languageKey: InjectionKey<() => Promise<void>> = Symbol('language')
