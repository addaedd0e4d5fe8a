import type { MessageContext, MessageFunction } from 'vue-i18n'

interface Tree {
  [key: string]: string | Tree
}
interface Functions {
  [key: string]: MessageFunction | Functions
}

const files = import.meta.glob<Tree>('../../locales/zh-CN/*.json', { eager: true, import: 'default' })

/** The words as functions, which need no compiler. */
function functions(tree: Tree): Functions {
  return Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? (context: MessageContext) =>
            value.replace(/\{(\w+)\}/g, (_, name: string) => String(context.named(name)))
        : functions(value),
    ]),
  )
}

export default functions(
  Object.fromEntries(Object.entries(files).map(([path, tree]) => [path.replace(/^.*\/|\.json$/g, ''), tree])),
)
