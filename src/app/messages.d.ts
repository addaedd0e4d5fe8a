/** Compiled words of one locale; made by src/build/messages.ts. */
declare module 'virtual:messages/*' {
  import type { DefineLocaleMessage } from 'vue-i18n'
  const messages: DefineLocaleMessage
  export default messages
}
