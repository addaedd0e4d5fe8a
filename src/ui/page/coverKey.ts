import { inject, type InjectionKey, type Ref } from 'vue'

/** What stands in place of sums while they are hidden from people standing behind; null while they are shown. */
export const coverKey: InjectionKey<Readonly<Ref<string | null>>> = Symbol('cover')

/** Undefined where nothing can be covered, as on a phone. */
export const useCover = (): Readonly<Ref<string | null>> | undefined => inject(coverKey, undefined)
