import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const folders = ['src/app/styles', 'src/ui/page', 'src/ui/fields', 'src/ui/members', 'src/ui/results']
const sheets = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(css|vue)$/.test(name))
    .map((name) => ({ name, css: styleOf(name, readFileSync(join(folder, name), 'utf8')) })),
)

function styleOf(name: string, source: string): string {
  const css = name.endsWith('.vue') ? (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? '') : source
  return css.replace(/\/\*[\s\S]*?\*\//g, '')
}

const tokens = sheets.find((sheet) => sheet.name === 'tokens.css')?.css ?? ''

/** The blocks for a dark screen stand in a media query, those for a light one outside. */
const darkQuery = /@media screen and \(prefers-color-scheme: dark\) \{((?:[^{}]*\{[^}]*\})*)\s*\}/g
const dark = [...tokens.matchAll(darkQuery)].map(([, inside]) => inside).join('')
const light = tokens.replace(darkQuery, '')

/** The colours that a selector and the root alone give, the later over the earlier, as the browser lays them. */
function colours({ isDark, theme }: Scheme): Map<string, string> {
  const blocksOf = (css: string, wanted: string) =>
    [...css.matchAll(/(:root[^{]*?)\s*\{([^}]*)\}/g)].filter(([, head]) => head === wanted)
  const palette = (selector: string) => [
    ...blocksOf(light, selector),
    ...(isDark ? blocksOf(dark, selector) : []),
  ]
  const blocks = [...palette(':root'), ...(theme ? palette(`:root[data-theme='${theme}']`) : [])]
  return new Map(
    blocks.flatMap(([, , body]) =>
      [...(body ?? '').matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(
        ([, name = '', hex = '']) => [name, hex] as const,
      ),
    ),
  )
}

interface Scheme {
  readonly isDark: boolean
  readonly theme?: 'contrast'
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(palette: Map<string, string>, one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other]
    .map((name) => {
      const hex = palette.get(name)
      if (!hex) throw new Error(`no colour is called --${name}`)
      return luminance(hex)
    })
    .sort((a, b) => b - a)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['ground', 'surface', 'sunken']
const pairs: [string, string, number][] = [
  ...grounds.flatMap((ground): [string, string, number][] => [
    ['ink', ground, 12],
    ['ink-soft', ground, 7],
    ['action', ground, 7],
    ['error', ground, 7],
    ['perhaps', ground, 7],
    ['not', ground, 7],
    ['control', ground, 4.5],
  ]),
  ['on-action', 'action', 7],
  ['on-action', 'action-strong', 7],
  ['action', 'action-soft', 7],
  ['ink', 'action-soft', 12],
  ['ink-soft', 'action-soft', 7],
  ['perhaps', 'perhaps-soft', 7],
  ['not', 'not-soft', 7],
  ['perhaps-edge', 'surface', 3],
  ['focus', 'focus-halo', 7],
]

const schemes: readonly Scheme[] = [
  { isDark: false },
  { isDark: false, theme: 'contrast' },
  { isDark: true },
  { isDark: true, theme: 'contrast' },
]

describe.each(schemes)('the colours of %j', (scheme) => {
  const palette = colours(scheme)

  it.each(pairs)('%s on %s reach %d to 1', (one, other, least) => {
    expect(contrast(palette, one, other)).toBeGreaterThanOrEqual(least)
  })

  it('are light or dark as they are called', () => {
    expect(luminance(palette.get('ground') ?? '') < 0.1).toBe(scheme.isDark)
  })

  it('have no red among the outcomes', () => {
    for (const name of ['action', 'perhaps', 'not']) {
      const hex = palette.get(name) ?? ''
      const [red = 0, green = 0] = [1, 3].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      expect(red, `--${name}`).toBeLessThan(green * 2)
    }
  })
})

const missingInOldBrowsers =
  /@layer|@container|:has\(|:is\(|:where\(|aspect-ratio|inset(-inline|-block)?\s*:|\b\d+(dvh|svh|lvh)|overflow-wrap:\s*anywhere|clamp\(.*vw|border-(start|end)-(start|end)-radius|accent-color|text-wrap|color-mix/

describe.each(sheets)('$name', ({ css }) => {
  it('uses nothing that the oldest browsers lack', () => {
    expect(css).not.toMatch(missingInOldBrowsers)
  })

  it('spaces flex children by margins, because Safari 14 has no gap there', () => {
    expect(css).not.toMatch(/(^|[\s;{])(row-|column-)?gap\s*:/)
  })

  it('gives every :focus-visible a :focus of the same thing', () => {
    for (const [, before = ''] of css.matchAll(/([^\s,{}]*):not\(:focus-visible\)/g))
      expect(css).toContain(before)
    const bare = css.replace(/:not\(:focus-visible\)/g, '')
    for (const [, before = ''] of bare.matchAll(/([^\s,{}]*):focus-visible/g))
      expect(bare).toContain(`${before}:focus `)
  })

  it('fixes no height of anything that holds text', () => {
    const heights = [...css.matchAll(/(?:^|[\s;{])height:\s*([^;]+);/g)].map(([, value]) => value)
    for (const value of heights)
      expect(value).toMatch(/em$|mm$|%$|^1px$|var\(--(icon|tick|target-small)\)|calc\(var\(--tick\)/)
  })

  it('takes type from the scale, so that it follows the size a person has set', () => {
    for (const [, value = ''] of css.matchAll(/font-size:\s*([^;]+);/g))
      expect(value).toMatch(/^var\(--text-|^\d+(\.\d+)?pt$/)
  })
})
