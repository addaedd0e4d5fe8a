import { splitOutside, styleRules, type StyleRule } from './styleRules.ts'

const knownAtRules = /^@(media|supports|keyframes|-webkit-keyframes|page|font-face|charset)\b/

const newSelectors =
  /:(has|is|where|dir|lang|user-invalid|user-valid|popover-open|modal|open|state)\b|::(details-content|backdrop)|&/

const newProperties = new RegExp(
  `^(${[
    'inset(-.*)?',
    'aspect-ratio',
    '(margin|padding|border)-(inline|block)(-(color|style|width))?',
    'border-(start|end)-(start|end)-radius',
    'translate|rotate|scale',
    'container(-.*)?',
    'anchor-.*|position-anchor|position-area',
    'view-transition-.*|animation-timeline',
  ].join('|')})$`,
)

const newValues =
  /\b[0-9.]+([dsl]v(h|w|min|max|i|b)|cq(w|h|i|b|min|max)|lh|rlh|cap)\b|\b(color-mix|oklch|oklab|lab|lch|color|light-dark|anchor|round|mod|rem|sqrt|pow|abs|sign)\(/

const isGrid = ({ declarations }: StyleRule): boolean =>
  declarations.some(({ property, value }) =>
    property === 'display'
      ? /grid/.test(value)
      : /^(columns|column-count|grid-template.*|grid)$/.test(property),
  )

function ofDeclarations(rule: StyleRule): string[] {
  return rule.declarations.flatMap(({ property, value }, position) => {
    if (property.startsWith('--')) return newValues.test(value) ? [`${property}: ${value}`] : []
    if (newProperties.test(property) || newValues.test(value)) return [`${property}: ${value}`]
    if (/^overflow/.test(property) && /\bclip\b/.test(value)) return [`${property}: ${value}`]
    if (/^((row|column)-)?gap$/.test(property) && !isGrid(rule)) {
      return [`${property} without a grid in ${rule.selectors.join(', ')}`]
    }
    const before = rule.declarations.slice(0, position)
    if (property === 'overflow-wrap' && value === 'anywhere' && !before.some(breaksWords)) {
      return ['overflow-wrap: anywhere without break-word before it']
    }
    return []
  })
}

const breaksWords = ({ property, value }: { property: string; value: string }) =>
  /^(overflow-wrap|word-wrap|word-break)$/.test(property) && value === 'break-word'

/** Selectors that make an older browser drop the whole rule, and focus rules that it would be left without. */
function ofSelectors(rule: StyleRule, rules: readonly StyleRule[]): string[] {
  const ringed = rule.selectors.filter((selector) => selector.includes(':focus-visible'))
  const mixed = ringed.length > 0 && ringed.length < rule.selectors.length
  const adding = ringed.filter((selector) => !selector.includes(':not(:focus-visible)'))
  const twinless = adding.filter((selector) => {
    const twin = selector.replaceAll(':focus-visible', ':focus')
    return !rules.some(({ selectors }) => selectors.includes(twin))
  })
  return [
    ...rule.selectors.filter((selector) => newSelectors.test(selector)),
    ...rule.selectors.filter((selector) => listInNot(selector)).map((selector) => `a list in ${selector}`),
    ...(mixed ? [`:focus-visible beside others in ${rule.selectors.join(', ')}`] : []),
    ...twinless.map((selector) => `${selector} without a :focus twin`),
  ]
}

const listInNot = (selector: string): boolean =>
  [...selector.matchAll(/:not\((.*?)\)(?![^(]*\))/g)].some(
    ([, inner]) => splitOutside(inner ?? '', ',').length > 1,
  )

/** What a built style sheet uses that Chrome 86 or Safari 14.0 lack, and that would break what is seen there. */
export function newerInStyle(css: string): string[] {
  const { atRules, rules } = styleRules(css)
  const strange = atRules.filter(
    (rule) => !knownAtRules.test(rule) || (rule.startsWith('@media') && /[<>=]/.test(rule)),
  )
  const inRules = rules
    .filter(({ within }) => !within.some((outer) => outer.startsWith('@supports')))
    .flatMap((rule) => [...ofSelectors(rule, rules), ...ofDeclarations(rule)])
  return [...new Set([...strange, ...inRules])].sort()
}
