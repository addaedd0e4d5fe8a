import type { InjectionKey, Ref } from 'vue'

/** What went wrong and was not caught; null while all is well. */
export const failureKey: InjectionKey<Ref<unknown>> = Symbol('failure')
