import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { headersFor } from '../../src/build/headers.ts'
import { serveFolder } from '../../src/build/serve.ts'

interface Reply {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

let folder = ''
let server: Server
let port = 0

/** A request whose path is sent exactly as given. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) })
      })
    })
      .on('error', reject)
      .end()
  })
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'))
  mkdirSync(join(folder, 'site', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'site', 'index.html'), '<!doctype html>'.repeat(50))
  writeFileSync(join(folder, 'site', 'assets', 'a-1234.js'), 'f()')
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  server = createServer(serveFolder(join(folder, 'site')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

test.each(['/', '/index.html', '/assets/a-1234.js', '/missing'])(
  '%s has the production headers',
  async (path) => {
    const { headers, status } = await ask(path)
    expect(status).toBe(path === '/missing' ? 404 : 200)
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(headers[name.toLowerCase()]).toBe(value)
  },
)

test('types are named', async () => {
  expect((await ask('/')).headers['content-type']).toBe('text/html; charset=utf-8')
  expect((await ask('/assets/a-1234.js?x=1')).headers['content-type']).toBe('text/javascript; charset=utf-8')
})

test('text is sent packed to those who can unpack it', async () => {
  const plain = (await ask('/')).body
  const brotli = await ask('/', { 'accept-encoding': 'gzip, deflate, br' })
  expect(brotli.headers['content-encoding']).toBe('br')
  expect(brotliDecompressSync(brotli.body)).toEqual(plain)
  const gzip = await ask('/', { 'accept-encoding': 'gzip' })
  expect(gzip.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(gzip.body)).toEqual(plain)
})

test('a page that has not changed is not sent again', async () => {
  const { headers } = await ask('/')
  const again = await ask('/', { 'if-none-match': headers.etag ?? '' })
  expect(again.status).toBe(304)
  expect(again.body).toHaveLength(0)
})

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/%00',
  '/%',
  '//etc/passwd',
  '/assets',
])('nothing outside the folder is given for %s', async (path) => {
  const { status, body } = await ask(path)
  expect(status).toBe(404)
  expect(body.toString()).toBe('Not found\n')
})

test('it only gives, and never takes', async () => {
  expect((await ask('/', {}, 'POST')).status).toBe(405)
  const head = await ask('/', {}, 'HEAD')
  expect(head.status).toBe(200)
  expect(head.body).toHaveLength(0)
})
