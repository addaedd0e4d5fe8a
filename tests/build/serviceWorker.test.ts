import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { workerFor } from '../../src/build/serviceWorker.ts'
import { WORKER_FILE } from '../../src/offline/names.ts'
import { projectRoot } from '../architecture/projectFiles.ts'
import { distFiles } from './distFiles.ts'

const dist = `${projectRoot}dist/`
const worker = distFiles('.js').get(WORKER_FILE) ?? ''

interface Listed {
  readonly id: string
  readonly files: Readonly<Record<string, string>>
}
const listed = (text: string) => JSON.parse(text.split('/*build*/')[1] ?? '') as Listed

describe('the service worker of the built site', () => {
  test('stands at the address that phones have asked since the first build', () => {
    expect(WORKER_FILE).toBe('service-worker.js')
    expect(worker).not.toBe('')
  })

  test('lists the page and every file under assets, each with the digest of what is there', () => {
    const { files } = listed(worker)
    const assets = readdirSync(`${dist}assets`).map((name) => `assets/${name}`)
    expect(assets.length).toBeGreaterThanOrEqual(6)
    expect(Object.keys(files).sort()).toEqual(['', 'figures.json', ...assets].sort())
    for (const [path, digest] of Object.entries(files)) {
      const content = readFileSync(dist + (path === '' ? 'index.html' : path))
      expect(`sha256-${createHash('sha256').update(content).digest('base64')}`, path).toBe(digest)
    }
  })

  test('is one script that older browsers run too: no module, nothing imported', () => {
    expect(worker).not.toMatch(/\b(import|export)\b/)
  })
})

describe('the text of a worker', () => {
  const code = 'const build = __BUILD__; go(build)'
  const bytes = (text: string) => new TextEncoder().encode(text)
  const site = new Map([
    ['index.html', bytes('page')],
    ['assets/a-1.js', bytes('a')],
  ])

  test('is the same for the same files, in whatever order they were found', () => {
    expect(workerFor(code, new Map([...site].reverse()))).toBe(workerFor(code, site))
  })

  test.each([
    ['a file that changed', new Map([...site, ['index.html', bytes('new page')]])],
    ['a file more', new Map([...site, ['assets/b-1.js', bytes('b')]])],
  ])('is another one for %s', (_, changed) => {
    const text = workerFor(code, changed)
    expect(listed(text).id).not.toBe(listed(workerFor(code, site)).id)
  })

  test('can be written anew for other files', () => {
    const other = new Map([...site, ['index.html', bytes('new page')]])
    expect(workerFor(workerFor(code, site), other)).toBe(workerFor(code, other))
  })

  test('is refused where it has no place for the list', () => {
    expect(() => workerFor('go()', site)).toThrow(/no place/)
  })
})
