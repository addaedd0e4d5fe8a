import { describe, expect, test } from 'vitest'
import { metaContentSecurityPolicy } from '../../src/build/headers.ts'
import { distFiles } from './distFiles.ts'

const page = distFiles('index.html').get('index.html') ?? ''
const texts = distFiles('.html', '.js', '.css', '.json', '.svg')
const scripts = distFiles('.js')

/** Addresses that are never fetched: the names of XML languages, and where Vue explains its error numbers. */
const onlyNames =
  /^https?:\/\/(www\.w3\.org\/(1999|2000|1998)\/(xhtml|svg|xlink|Math\/MathML|XML)|vuejs\.org\/error-reference\/)/

describe('the built site', () => {
  test('names no other origin but official pages as links in words', () => {
    const elsewhere = [...texts].flatMap(([name, text]) =>
      [...text.matchAll(/(?:https?:)?\/\/[a-z0-9][a-z0-9-]*(?:\.[a-z0-9-]+)+[^\s"'`)<]*/gi)]
        .map(([address]) => address)
        .filter((address) => !onlyNames.test(address) && !isOfficial(address))
        .map((address) => `${name}: ${address}`),
    )
    expect(elsewhere).toEqual([])
  })

  test('sends nothing anywhere by itself', () => {
    const senders = /\b(sendBeacon|XMLHttpRequest|WebSocket|EventSource|RTCPeerConnection)\b/
    expect([...scripts.values()].join('\n').match(senders)?.[0]).toBeUndefined()
    const built = [...scripts]
      .flatMap(([name, text]) => (name === 'service-worker.js' ? [] : [text]))
      .join('\n')
    const fetched = [...built.matchAll(/\bfetch\(([^,)]*)/g)].map(([, what]) => what)
    const files = [/^[`"']clips\/\$\{\w+\}[`"']$/, /^[`"']clips\/clips\.json[`"']$/, /^[`"']site\.json[`"']$/]
    expect(fetched.length).toBe(files.length)
    for (const file of files) expect(fetched).toContainEqual(expect.stringMatching(file))
  })

  test('lets its worker fetch files of the site only, and has no other worker', () => {
    const worker = scripts.get('service-worker.js') ?? ''
    expect(worker).not.toMatch(/https?:|importScripts|\bpush\b|\bsync\b|postMessage|indexedDB/)
    for (const [name, text] of scripts)
      expect(/serviceWorker\.register\(/.test(text), name).toBe(/^assets\/offline-/.test(name))
    expect([...scripts.values()].join('')).not.toMatch(/new (Shared)?Worker\(/)
  })

  test('turns no text into code', () => {
    for (const text of scripts.values())
      expect(text).not.toMatch(/\beval\s*\(|\bFunction\s*\(|document\.write/)
  })

  test('has no script or style inside the page', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).toMatch(/<script type="module"[^>]* src="\.\/assets\/[^"]+"><\/script>/)
    expect(page).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/i)
  })

  test('carries its policy for hosts that send no headers', () => {
    const escaped = metaContentSecurityPolicy.replaceAll('"', '&quot;')
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${escaped}" />`)
  })

  test('shows the start screen in Chinese without a script, and nothing of a person, a day or a device', () => {
    const app = /<div id="app">([\s\S]*)<\/div>\s*<\/body>/.exec(page)?.[1] ?? ''
    expect(app).toMatch(/<h1[^>]*>[^<]*\p{Script=Han}/u)
    // The footer says up to which day rules and figures were looked up, which is the same on every device.
    const dates = /20\d\d(-\d\d-\d\d| ?年)/
    expect(app.replace(/<footer[^]*<\/footer>/, '')).not.toMatch(dates)
    expect(app).not.toMatch(/data-theme|data-kiosk/)
    expect(page).toMatch(/<html lang="zh-CN">/)
    expect(page).not.toContain('<!--app-->')
  })

  test('loads each stage as one file: a script that two pages share would be one request more', () => {
    const needs = (start: string) =>
      [...scripts]
        .filter(([name]) => name.split('/').pop()?.startsWith(start))
        .map(([, text]) =>
          [...text.matchAll(/(?:from|import)\s*["'`]\.\/([a-z]+)-[^"'`]+\.js["'`]/gi)].map(
            ([, name]) => name,
          ),
        )
    expect(needs('index-')).toEqual([[]])
    expect(needs('later-')).toEqual([['index']])
    expect(needs('handOff-')).toEqual([[]])
    expect(needs('kiosk-')).toEqual([['index']])
  })

  test('uses relative addresses only, so that any folder of any host will do', () => {
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(3)
    expect(addresses.filter((address) => !/^(\.\/|#|data:image\/png)/.test(address))).toEqual([])
  })

  test('has nothing left over from development', () => {
    const leftovers = /\/@vite|import\.meta\.(hot|env)|sourceMappingURL|__VUE_DEVTOOLS|localhost|debugger/
    for (const [name, text] of texts) expect(text.match(leftovers)?.[0], name).toBeUndefined()
    expect([...distFiles('.map', '.ts', '.vue').keys()]).toEqual([])
  })
})

/** Links that the person may follow by themselves to read a regulation. */
function isOfficial(address: string): boolean {
  return /^https?:\/\/([a-z0-9-]+\.)*gov\.cn(\/|$)/.test(address)
}
