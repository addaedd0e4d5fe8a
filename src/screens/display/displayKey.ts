import type { InjectionKey } from 'vue'
import type { Display } from '../../session/display.ts'

/** How the screens look to this person, for as long as the app lives; on a phone also the next time. */
export const displayKey: InjectionKey<Display> = Symbol('display')
