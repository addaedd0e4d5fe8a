import en from 'virtual:messages/en'
import zhCN from 'virtual:messages/zh-CN'
import type { Language } from './languages.ts'

/** The app's own words, as the build compiles them. */
export const catalogs: Readonly<Record<Language, unknown>> = { 'zh-CN': zhCN, en }
