import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build, runnerImport, type Plugin } from 'vite'
import { FIGURES_FILE, WORKER_FILE } from '../offline/names.ts'
import type * as figureNewsModule from '../policy/listing/figureNews.ts'

/** What a phone with the network off never asks its worker for: only hosts, the system or other browsers want it. */
const notForOffline = /^(_headers|no-script\.css|.+\.webmanifest|icon-.+\.png|service-worker\.js)$/
/** What a centre may change after the build. */
const ofTheCentre = /^(site\.json|clips\/.+)$/

/** Between these stands what a worker knows of its build, so that tests can make another build of a finished one. */
const MARK = '/*build*/'
const place = /__BUILD__|\/\*build\*\/[^]*\/\*build\*\//

/**
 * The text of a worker for these files, by path from the page, which is index.html. Any change of any of them, or of
 * the worker, gives another text: that is how browsers learn of a new build.
 */
export function workerFor(code: string, contents: ReadonlyMap<string, Uint8Array>): string {
  const digests = [...contents]
    // Hosts may lead from /index.html to /, and such an answer is none to open a page with.
    .map(([path, content]) => [path === 'index.html' ? '' : path, digest(content)] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const files = Object.fromEntries(digests)
  const bare = code.replace(place, '__BUILD__')
  if (!bare.includes('__BUILD__')) throw new Error(`${WORKER_FILE} has no place for its list of files`)
  const id = createHash('sha256')
    .update(bare + JSON.stringify(files))
    .digest('hex')
    .slice(0, 12)
  return bare.replace('__BUILD__', () => MARK + JSON.stringify({ id, files }) + MARK)
}

const digest = (content: Uint8Array): string =>
  `sha256-${createHash('sha256').update(content).digest('base64')}`

interface Sources {
  /** The module of the worker. */
  readonly entry: string
  /** The module that lists the figures of this build. */
  readonly figureNews: string
  readonly target: string[]
}

/** Writes the service worker with the list of every file of the build, and the figures that the next is compared with. */
export function serviceWorker({ entry, figureNews, target }: Sources): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    async generateBundle() {
      const { module } = await runnerImport<typeof figureNewsModule>(figureNews)
      this.emitFile({ type: 'asset', fileName: FIGURES_FILE, source: JSON.stringify(module.figureIndex()) })
    },
    // From what lies on the disk in the end, since scripts are still changed after all other hooks.
    async writeBundle({ dir = '' }) {
      writeFileSync(join(dir, WORKER_FILE), workerFor(await workerCode(entry, target), offlineFiles(dir)))
    },
  }
}

/** The files of a finished site that are wanted with the network off, by their path from the page. */
export function offlineFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !notForOffline.test(path) && !ofTheCentre.test(path))
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]))
}

/** Built apart from the page: one classic script that imports nothing. */
async function workerCode(entry: string, target: string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      target,
      write: false,
      rolldownOptions: { input: entry, output: { format: 'iife' } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk === undefined) throw new Error('the service worker was not built')
  return chunk.code
}
