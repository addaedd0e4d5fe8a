/**
 * The second stage of loading: one file, the same for everybody, fetched once before the first answer is taken. It
 * holds the rules, every screen after question 1, and their words.
 */
export { default as AboutScreen } from '../screens/about/AboutScreen.vue'
export { default as AlreadyScreen } from '../screens/start/AlreadyScreen.vue'
export { default as AskScreen } from '../screens/ask/AskScreen.vue'
export { default as CheckScreen } from '../screens/answers/CheckScreen.vue'
export { default as ClerkScreen } from '../screens/clerk/ClerkScreen.vue'
export { default as DisplayScreen } from '../screens/display/DisplayScreen.vue'
export { default as FigureNews } from '../screens/start/FigureNews.vue'
export { default as HelpScreen } from '../screens/start/HelpScreen.vue'
export { default as KeepScreen } from '../screens/keep/KeepScreen.vue'
export { default as PapersScreen } from '../screens/result/PapersScreen.vue'
export { default as PrintScreen } from '../screens/result/PrintScreen.vue'
export { default as FindingScreen } from '../screens/returned/FindingScreen.vue'
export { default as LetterScreen } from '../screens/returned/LetterScreen.vue'
export { default as ReturnedScreen } from '../screens/returned/ReturnedScreen.vue'
export { default as ResultScreen } from '../screens/result/ResultScreen.vue'
export { default as ReadAloud } from '../screens/page/ReadAloud.vue'
export { loadClips } from '../speech/clips.ts'
export { isSpeaking } from '../speech/isSpeaking.ts'
export { default as WhatIfScreen } from '../screens/whatIf/WhatIfScreen.vue'
export { default as WhyScreen } from '../screens/result/WhyScreen.vue'
export { handOffPage, loadHandOff, receivedPage } from './handOffPages.ts'
export { figuresSince } from '../policy/listing/figureNews.ts'
export { rulesWith } from '../session/rules.ts'
export { default as words } from 'virtual:messages/zh-CN/later'
/** What few people need: a file of its own, fetched by whoever opens one of its pages, and where site.json holds figures. */
export const loadAsides = () => import('./asides.ts')
export const loadRulesPage = async () => (await loadAsides()).RulesPage
export const loadOperatorPage = async () => (await loadAsides()).OperatorPage
