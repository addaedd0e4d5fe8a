import { describe, expect, test } from 'vitest'
import { distFiles } from './distFiles.ts'
import { newerInScript } from './scriptFloor.ts'
import { newerInStyle } from './styleFloor.ts'

/** Newer calls that are in the built script all the same, each with the reason why older browsers still work. */
const allowedInScripts: Readonly<Record<string, string>> = {
  '.cancelIdleCallback': 'Vue asks whether it is there; only hydration on idle would use it, which we do not',
  '.requestIdleCallback': 'as above',
  '.startViewTransition': 'vue-router asks whether it is there, and only for links that ask for a transition',
  '.toReversed': 'Vue wraps it for reactive lists; it runs only when our code calls it, and ours may not',
  '.toSorted': 'as above',
  '.toSpliced': 'as above',
  '.hasOwn': 'Pinia calls Object.hasOwn; src/app/hasOwn.ts puts it there before Pinia is loaded',
}

describe('the built site asks nothing that Chrome 86 and Safari 14 lack', () => {
  // Reads every script twice over; the limit only ends a hang.
  test('in its scripts', { timeout: 60_000 }, () => {
    const scripts = [...distFiles('.js').values()]
    expect(scripts.length).toBeGreaterThan(0)
    const found = [...new Set(scripts.flatMap(newerInScript))].sort()
    expect(found).toEqual(Object.keys(allowedInScripts).sort())
  })

  test('in its styles', () => {
    const styles = [...distFiles('.css').values()]
    expect(styles.length).toBeGreaterThan(0)
    expect(styles.flatMap(newerInStyle)).toEqual([])
  })
})

describe('the check of scripts catches', () => {
  test.each([
    ['list.at(-1)', '.at'],
    ['a["findLast"](f)', '.findLast'],
    ['Object.hasOwn(a,b)', '.hasOwn'],
    ['structuredClone(a)', 'structuredClone'],
    ['new WeakRef(a)', 'WeakRef'],
    ['new Intl.Segmenter("zh")', '.Segmenter'],
    ['f.format(d,{dateStyle:"long"})', '.dateStyle'],
    ['/(?<=a)b/', 'look-behind in a regular expression'],
    ['new RegExp("(?<!a)b")', 'look-behind in a regular expression'],
    ['/a/v', 'flags "v" of a regular expression'],
    ['await f()', 'await at the top of a module'],
    ['class A{static{f()}}', 'a static block'],
    ['class A{static b=1}', 'a static field'],
    ['class A{#b(){}}', 'a private method'],
  ])('%s', (text, found) => {
    expect(newerInScript(text)).toEqual([found])
  })

  test.each([
    'a.replaceAll(b,c)',
    'a??=b',
    'const at=1;f(at)',
    'async()=>{await f()}',
    'class A{b=1;async c(){await d()}}',
    '/(?<name>a)/u',
    '({structuredClone:1})',
    'const{scheduler:a}=b',
  ])('nothing in %s', (text) => {
    expect(newerInScript(text)).toEqual([])
  })
})

describe('the check of styles catches', () => {
  test.each([
    ['@layer a{b{color:red}}', '@layer a'],
    ['@container (width>1px){b{color:red}}', '@container (width>1px)'],
    ['@media (width>=600px){b{color:red}}', '@media (width>=600px)'],
    ['a:has(b){color:red}', 'a:has(b)'],
    [':is(a,b){color:red}', ':is(a,b)'],
    ['a:not(b,c){color:red}', 'a list in a:not(b,c)'],
    ['a{b{color:red}}', 'a &'],
    ['a{inset:0}', 'inset: 0'],
    ['a{margin-inline:auto}', 'margin-inline: auto'],
    ['a{border-start-start-radius:1px}', 'border-start-start-radius: 1px'],
    ['a{aspect-ratio:1}', 'aspect-ratio: 1'],
    ['a{height:100dvh}', 'height: 100dvh'],
    ['a{color:color-mix(in srgb,red,blue)}', 'color: color-mix(in srgb,red,blue)'],
    ['a{--b:50svh}', '--b: 50svh'],
    ['a{display:flex;gap:8px}', 'gap without a grid in a'],
    ['a{overflow:clip}', 'overflow: clip'],
    ['a{overflow-wrap:anywhere}', 'overflow-wrap: anywhere without break-word before it'],
    ['a:focus-visible{color:red}', 'a:focus-visible without a :focus twin'],
    ['a:focus,a:focus-visible{color:red}', ':focus-visible beside others in a:focus, a:focus-visible'],
  ])('%s', (css, found) => {
    expect(newerInStyle(css)).toContain(found)
  })

  test.each([
    'a{margin-inline-start:1px;top:0}',
    'a{display:grid;gap:8px}',
    'a:focus{color:red}a:focus-visible{color:blue}',
    'a:focus:not(:focus-visible){outline:none}',
    '@media (min-width:600px) and (aspect-ratio:1/1){a{color:red}}',
    '@supports (inset:0){a{inset:0}}',
    'a{overflow-wrap:break-word;overflow-wrap:anywhere}',
    'a::before{content:"@layer :has( 1dvh"}/* inset: 0 */',
    '@page{margin:1cm}@keyframes a{to{opacity:1}}',
  ])('nothing in %s', (css) => {
    expect(newerInStyle(css)).toEqual([])
  })
})
