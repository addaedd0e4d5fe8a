import { buildCaches } from '../names.ts'

declare const self: ServiceWorkerGlobalScope

/** Written in by src/build/serviceWorker.ts. */
export interface Build {
  readonly id: string
  /** Every file by its path from the page, in the order of fetching, with its digest; the page itself is ''. */
  readonly files: Readonly<Record<string, string>>
}

declare const __BUILD__: Build

export const { id, files } = __BUILD__

/** The folder of the site, with a slash at its end. */
export const scope = self.registration.scope

/** The cache of this build. */
export const ownCache = buildCaches(scope) + id

export const addressOf = (path: string): string => new URL(path, scope).href

/** Names under assets/ carry a hash of the content, so they mean the same in every build. */
export const isHashed = (path: string): boolean => path.startsWith('assets/')

/** Hosts may say that a file depends on who asks; here everybody gets the same. */
const matching = { ignoreVary: true }

/** A file as this build has it; one whose name means the same in every build, from any that is kept. */
export async function keptFile(path: string): Promise<Response | undefined> {
  const own = await caches.match(addressOf(path), { ...matching, cacheName: ownCache })
  return own ?? (isHashed(path) ? caches.match(addressOf(path), matching) : undefined)
}
