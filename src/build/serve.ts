import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import { headersFor } from './headers.ts'

/** What a file is, by the end of its name. */
export const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const packers = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const
type Packing = keyof typeof packers

/** The file of a request path inside `folder`, or null when the path leads out of it or cannot be read. */
function fileOf(folder: string, path: string): string | null {
  try {
    const relative = decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path)
    const file = normalize(join(folder, relative))
    return file.startsWith(folder + sep) && !relative.includes('\0') ? file : null
  } catch {
    return null
  }
}

const packingFor = (request: IncomingMessage): Packing | null => {
  const accepted = request.headers['accept-encoding']?.toString() ?? ''
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : null
}

function finish(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: Buffer | string,
) {
  response.writeHead(status, headers)
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/**
 * Serves a built folder the way production does: the headers of `headers.ts`, the right types, compression,
 * and "not modified" answers. `folder` is an absolute path. Anything but GET and HEAD is refused.
 */
export function serveFolder(folder: string): RequestListener {
  const packed = new Map<string, Promise<Buffer>>()
  const pack = (body: Buffer, tag: string, packing: Packing) => {
    const key = packing + tag
    const known = packed.get(key) ?? packers[packing](body)
    packed.set(key, known)
    return known
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = (request.url ?? '/').replace(/[?#].*$/, '')
    const headers: Record<string, string> = { ...headersFor(path), Vary: 'Accept-Encoding' }
    const plain = { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return finish(response, 405, { ...plain, Allow: 'GET, HEAD' }, 'Method not allowed\n')
    }
    const file = fileOf(folder, path)
    const body = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || body === null) return finish(response, 404, plain, 'Not found\n')

    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    headers['ETag'] = tag
    if (request.headers['if-none-match'] === tag) return finish(response, 304, headers, '')
    const type = types[extname(file)] ?? 'application/octet-stream'
    headers['Content-Type'] = type
    const packing = type.includes('charset') ? packingFor(request) : null
    if (packing === null) return finish(response, 200, headers, body)
    headers['Content-Encoding'] = packing
    finish(response, 200, headers, await pack(body, tag, packing))
  }

  return (request, response) => {
    void answer(request, response).catch(() => response.destroy())
  }
}

/** Makes `vite preview` (and so `npm start`) answer exactly as `serveFolder` does. */
export function productionServer(folder: string): Plugin {
  return {
    name: 'production-server',
    configurePreviewServer: (server) => {
      server.middlewares.use(serveFolder(folder))
    },
  }
}
