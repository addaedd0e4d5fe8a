/**
 * What few people need, in a file of its own: the page of rules and sources, the page of a centre's settings with the
 * check of its own figures, and their words. Two such files would make the bundler split the second stage.
 */
export { default as RulesPage } from './RulesPage.vue'
export { default as OperatorPage } from './OperatorPage.vue'
export { checkSite } from '../centre/checkSite.ts'
export { default as SiteNotice } from '../screens/operator/SiteNotice.vue'
export { default as words } from 'virtual:messages/zh-CN/operator'
