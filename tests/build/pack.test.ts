import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { headerRules, headersFor } from '../../src/build/headers.ts'
import { packFiles, zipOf } from '../../src/build/hosting/packFiles.ts'
import { types } from '../../src/build/serve.ts'
import { projectRoot } from '../architecture/projectFiles.ts'

const hosting = `${projectRoot}src/build/hosting`
const paths = ['/', '/index.html', '/site.json', '/assets/a-1234.js', '/missing']

let folder: string
let files: ReadonlyMap<string, Uint8Array>
const text = (name: string) => new TextDecoder().decode(files.get(`neng-shenqing-ma/${name}`))
const at = (name: string) => join(folder, 'out/neng-shenqing-ma', name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pack-'))
  const site = { 'index.html': '<!doctype html>', 'site.json': '{}', 'assets/a-1234.js': 'f()' }
  for (const [name, content] of Object.entries(site)) {
    mkdirSync(dirname(join(folder, 'dist', name)), { recursive: true })
    writeFileSync(join(folder, 'dist', name), content)
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  files = packFiles(join(folder, 'dist'), hosting)
  for (const [name, data] of Object.entries(unzipSync(zipOf(files)))) {
    mkdirSync(dirname(join(folder, 'out', name)), { recursive: true })
    writeFileSync(join(folder, 'out', name), data)
  }
  chmodSync(at('start-kiosk.sh'), 0o755)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the zip', () => {
  test('holds the site, its settings, two servers, two ways to start, a sample and a guide', () => {
    expect([...files.keys()].map((name) => name.replace('neng-shenqing-ma/', ''))).toEqual([
      ...['GUIDE.txt', 'nginx.conf', 'serve.ps1', 'serve.py', 'server.json'],
      ...['site/assets/a-1234.js', 'site/index.html', 'site/site.json'],
      ...['start-kiosk.cmd', 'start-kiosk.sh'],
    ])
  })

  test('is the same to the byte whenever it is made', () => {
    expect(zipOf(packFiles(join(folder, 'dist'), hosting))).toEqual(zipOf(files))
  })

  test('has the line ends that each system needs', () => {
    for (const name of ['start-kiosk.cmd', 'serve.ps1', 'GUIDE.txt'])
      expect(text(name).replaceAll('\r\n', ''), name).not.toMatch(/[\r\n]/)
    for (const name of ['start-kiosk.sh', 'serve.py', 'nginx.conf'])
      expect(text(name), name).not.toContain('\r')
    for (const name of ['start-kiosk.cmd', 'serve.ps1']) expect(text(name), name).toMatch(/^[\x00-\x7f]*$/)
  })

  test('names no other machine, and every file that the guide speaks of', () => {
    for (const name of ['start-kiosk.cmd', 'start-kiosk.sh', 'serve.ps1', 'serve.py', 'GUIDE.txt']) {
      const hosts = [...text(name).matchAll(/https?:\/\/([\w.$%-]+)/g)].map(([, host]) => host)
      expect(
        hosts.filter((host) => host !== '127.0.0.1' && host !== 'localhost'),
        name,
      ).toEqual([])
    }
    const spoken = new Set(text('GUIDE.txt').match(/\b(?:start-kiosk|serve|nginx)\.\w+|\bsite\/\w+\.\w+/g))
    expect(spoken.size).toBe(6)
    for (const name of spoken) expect(files.has(`neng-shenqing-ma/${name}`), name).toBe(true)
  })
})

describe('both servers', () => {
  test('read headers and types as production has them', () => {
    expect(JSON.parse(text('server.json'))).toEqual({ headers: headerRules, types })
    for (const name of ['serve.py', 'serve.ps1']) {
      expect(text(name)).toContain('server.json')
      expect(text(name)).not.toMatch(/Content-Security-Policy|nosniff/)
    }
  })

  test('answer this machine alone', () => {
    expect(text('serve.py')).toContain('ThreadingHTTPServer(("127.0.0.1", port), Handler)')
    expect(text('serve.ps1').match(/Prefixes\.Add\("([^"]*)"\)/)?.[1]).toBe('http://localhost:$Port/')
    expect(text('serve.ps1')).toContain('-not $request.IsLocal')
  })
})

test('the sample for nginx says every header in every place, and has a place for every rule', () => {
  const places = [...text('nginx.conf').matchAll(/location (.+) \{\n([^}]*)\}/g)]
  expect(places.map(([, match = '']) => match.replace(/^(= |\^~ )/, ''))).toEqual(
    headerRules.map(({ path }) => path.replace('*', '')),
  )
  for (const [, match = '', inside = ''] of places) {
    const said = [...inside.matchAll(/add_header (\S+) (".*") always;/g)].map(
      ([, name = '', value = '']) => [name, JSON.parse(value) as string] as const,
    )
    const path = match.startsWith('= ') ? match.slice(2) : `${match.replace('^~ ', '')}any`
    expect(Object.fromEntries(said), match).toEqual(headersFor(path))
  }
})

test('the shell finds nothing wrong with the start script', () => {
  expect(spawnSync('sh', ['-n', at('start-kiosk.sh')]).status).toBe(0)
})

const hasPython = spawnSync('python3', ['--version']).status === 0

describe.skipIf(!hasPython)('the server for Linux', () => {
  let url = ''
  let stop = () => {}
  beforeAll(async () => {
    const server = spawn('python3', [at('serve.py'), '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
    stop = () => void server.kill()
    url = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
      server.once('exit', () => reject(new Error('the server ended')))
    })
  })
  afterAll(() => stop())

  test.each(paths)('sends the production headers for %s', async (path) => {
    const { headers, status } = await fetch(new URL(path, url))
    expect(status).toBe(path === '/missing' ? 404 : 200)
    for (const [name, value] of Object.entries(headersFor(path))) expect(headers.get(name), name).toBe(value)
  })

  test('names types, and does not send again what has not changed', async () => {
    const first = await fetch(new URL('/assets/a-1234.js', url))
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    const again = await fetch(new URL('/assets/a-1234.js', url), {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  test.each([
    '/..%2f..%2fsecret.txt',
    '/%2e%2e/serve.py',
    '/..%2fserve.py',
    '/%00',
    '//etc/passwd',
    '/assets',
  ])('gives nothing outside the site for %s', async (path) => {
    const reply = await fetch(url.slice(0, -1) + path)
    expect(reply.status).toBe(404)
    expect(await reply.text()).toBe('Not found\n')
  })

  test('only gives, and never takes', async () => {
    expect((await fetch(url, { method: 'POST' })).status).toBe(501)
  })
})
