/**
 * What handing answers over needs beyond its screens: a file of its own, fetched only where that can be done. Nothing
 * in here is shared with other stages, which thereby stay one file each.
 */
export { handOffCode } from '../handoff/handOffCode.ts'
export { default as words } from 'virtual:messages/zh-CN/handOff'
