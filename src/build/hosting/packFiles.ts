import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync, type ZippableFile } from 'fflate'
import { headerRules } from '../headers.ts'
import { types } from '../serve.ts'
import { nginxConf } from './nginx.ts'

const top = 'neng-shenqing-ma'
const beside = ['GUIDE.txt', 'serve.py', 'serve.ps1', 'start-kiosk.cmd', 'start-kiosk.sh'] as const

/**
 * Everything that a host without Node needs, by its path in the zip: the built site, two small servers that send the
 * same headers, the scripts that start a kiosk, a guide.
 * @param dist the built site
 * @param hosting the folder of this file, for what is copied as it stands
 */
export function packFiles(dist: string, hosting: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(dist.length + 1))
    .map((name) => name.replaceAll('\\', '/'))
  const written = {
    'server.json': JSON.stringify({ headers: headerRules, types }, null, 2) + '\n',
    'nginx.conf': nginxConf(),
  }
  const files: readonly (readonly [string, Uint8Array])[] = [
    ...names.map((name) => [`site/${name}`, new Uint8Array(readFileSync(join(dist, name)))] as const),
    ...beside.map((name) => [name, asText(name, readFileSync(join(hosting, name), 'utf8'))] as const),
    ...Object.entries(written).map(([name, text]) => [name, asText(name, text)] as const),
  ]
  return new Map(
    [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, data]) => [`${top}/${name}`, data]),
  )
}

/** What Windows reads has its line ends; its command files do not run with others. */
function asText(name: string, text: string): Uint8Array {
  return new TextEncoder().encode(/\.(cmd|ps1|txt)$/.test(name) ? text.replace(/\r?\n/g, '\r\n') : text)
}

const UNIX = 3
const runnable = 0o100755 << 16
const readable = 0o100644 << 16

/** The same files make the same zip, to the byte. */
export function zipOf(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].map(([name, data]): [string, ZippableFile] => [
    name,
    [data, { os: UNIX, attrs: /\.(sh|py)$/.test(name) ? runnable : readable }],
  ])
  // The earliest day that a zip can name; it is written in the time of the place.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) })
}
