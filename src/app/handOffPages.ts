import { defineComponent, h, type Component } from 'vue'
import { useI18n } from 'vue-i18n'
import HandOffScreen from '../screens/handOff/HandOffScreen.vue'
import ReceivedScreen from '../screens/handOff/ReceivedScreen.vue'
import type * as HandOff from './handOff.ts'

/** Words and the drawing of codes; fetched once. */
export const loadHandOff = (): Promise<typeof HandOff> => import('./handOff.ts')

const pageWith = async (show: (needs: typeof HandOff) => ReturnType<typeof h>): Promise<Component> => {
  const needs = await loadHandOff()
  return defineComponent(() => {
    useI18n().mergeLocaleMessage('zh-CN', needs.words)
    return () => show(needs)
  })
}

/** Where answers leave a machine. */
export const handOffPage = () => pageWith(({ handOffCode }) => h(HandOffScreen, { draw: handOffCode }))

/** Where they arrive on a phone. */
export const receivedPage = () => pageWith(() => h(ReceivedScreen))
