import type { Component, InjectionKey } from 'vue'

/** What a shared machine puts beside every screen, and in place of the error screen. Phones have neither. */
export interface Extras {
  readonly beside?: Component
  readonly errorScreen?: Component
}

export const extrasKey: InjectionKey<Extras> = Symbol('extras')
