import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveFolder } from '../../../src/build/serve.ts'
import { offlineFiles, workerFor } from '../../../src/build/serviceWorker.ts'
import { serveSite, type Served } from './serveSite.ts'
import { dist } from './test.ts'

/** The figures as one build keeps them for the next. */
export type Figures = Record<string, string>

/** What stands in the names of the real build, as its script has it. */
export const realMark =
  readdirSync(join(dist, 'assets'))
    .find((name) => name.startsWith('index-'))
    ?.slice(6, 14) ?? ''

const made: string[] = []

/** Takes away every folder made here. */
export function removeBuilds(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true })
}

/**
 * Another build of the site in a folder of its own: every script and style under another name, other figures if
 * wanted, and a worker that lists them, made by the code that makes the real one.
 * @param mark eight letters that stand in for the hash of the content
 */
export function otherBuild(mark: string, figuresOf: (figures: Figures) => Figures = (same) => same): string {
  const folder = mkdtempSync(join(tmpdir(), 'build-'))
  made.push(folder)
  cpSync(dist, folder, { recursive: true })
  const assets = join(folder, 'assets')
  const renamed = readdirSync(assets).map((name) => [name, name.replace(/-.{8}\./, `-${mark}.`)] as const)
  const textWith = (path: string) =>
    renamed.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(path, 'utf8'))
  for (const [from, to] of renamed) {
    const text = textWith(join(assets, from))
    rmSync(join(assets, from))
    writeFileSync(join(assets, to), text)
  }
  writeFileSync(join(folder, 'index.html'), textWith(join(folder, 'index.html')))
  const figures = join(folder, 'figures.json')
  writeFileSync(figures, JSON.stringify(figuresOf(JSON.parse(readFileSync(figures, 'utf8')) as Figures)))
  const worker = join(folder, 'service-worker.js')
  writeFileSync(worker, workerFor(readFileSync(worker, 'utf8'), offlineFiles(folder)))
  return folder
}

export interface Host extends Served {
  /** Puts another build in place of the one that is served. */
  readonly deploy: (folder: string) => void
  /** Never answers for this address from now on. */
  readonly hang: (path: string) => void
  /** Every address asked for, by pages and workers, in order. */
  readonly asked: string[]
}

/** A host of the site that can be given a newer build. */
export async function hostOf(folder: string): Promise<Host> {
  let serve: RequestListener = serveFolder(folder)
  const asked: string[] = []
  let hanging = ''
  const served = await serveSite((request, response) => {
    const address = request.url ?? ''
    asked.push(address)
    if (address !== hanging) serve(request, response)
  })
  return {
    ...served,
    asked,
    hang: (path) => (hanging = path),
    deploy: (next) => (serve = serveFolder(next)),
  }
}
