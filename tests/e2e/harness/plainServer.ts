import { readFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}

/** The plainest of static hosts: no header of ours, no compression, `folder` under the address `base`. */
export function plainServer(folder: string, base: string): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.endsWith('/') ? `${path}index.html` : path
    const inside = name.startsWith(base) && !name.includes('..')
    readFile(join(folder, inside ? name.slice(base.length) : 'nothing'))
      .then((body) => response.setHeader('Content-Type', types[extname(name)] ?? 'text/plain').end(body))
      .catch(() => response.writeHead(404).end())
  }
}
