import { inject, type InjectionKey, type Ref } from 'vue'

/** What stands in place of sums while they are hidden from people standing behind; null while they are shown. */
export const coverKey: InjectionKey<Readonly<Ref<string | null>>> = Symbol('cover')

/** Undefined where nothing can be covered, as on a phone. */
export const useCover = (): Readonly<Ref<string | null>> | undefined => inject(coverKey, undefined)

/** A line put together of words and sums, as it may be seen: without the sums while they are covered. */
export type Shown = (line: string) => string
export const shownKey: InjectionKey<Shown> = Symbol('shown')

/** What is asked for each such line; where nothing can be covered it stays as it is. */
export const useShown = (): Shown => inject(shownKey, (line: string) => line, false)
