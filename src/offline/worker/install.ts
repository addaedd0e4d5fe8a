import { buildCaches, centreCache } from '../names.ts'
import { addressOf, files, isHashed, keptFile, ownCache, scope } from './build.ts'

/** In a build's cache: it was in use once, so a tab may still show it. */
const USED = 'used'

/**
 * Keeps every file of this build, or nothing. One after the other, always in the same order, so that a person who
 * answers meanwhile keeps most of a slow line, and so that the order tells nothing. A digest for each makes sure that
 * no file of another build, and no page of a network that wants a log-in, is taken for one of these.
 */
export async function install(): Promise<void> {
  // What an attempt before this one left behind would count as an older build.
  await caches.delete(ownCache)
  const cache = await caches.open(ownCache)
  try {
    for (const [path, integrity] of Object.entries(files)) {
      const known = isHashed(path) ? await keptFile(path) : undefined
      await cache.put(addressOf(path), known ?? (await fetched(path, integrity)))
    }
    // Of a host that has none there is nothing to keep; the page says so.
    const site = await fetch(addressOf('site.json'), { cache: 'no-cache' })
    if (site.ok) await (await caches.open(centreCache(scope))).put(addressOf('site.json'), site)
  } catch (error) {
    await caches.delete(ownCache)
    throw error
  }
}

async function fetched(path: string, integrity: string): Promise<Response> {
  // The browser may have a hashed file already; any other could be of an older build.
  const response = await fetch(addressOf(path), { integrity, cache: isHashed(path) ? 'default' : 'no-cache' })
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response
}

/** Keeps this build and the one that was in use before it, whose open tabs may still want a file, and no older one. */
export async function forgetOlder(): Promise<void> {
  await (await caches.open(ownCache)).put(addressOf(USED), new Response())
  const names = (await caches.keys()).filter((name) => name.startsWith(buildCaches(scope)))
  // One listed behind this is being fetched at the moment.
  const older = names.slice(0, names.indexOf(ownCache)).reverse()
  const used = await Promise.all(
    older.map(async (cacheName) => (await caches.match(addressOf(USED), { cacheName })) !== undefined),
  )
  const before = older[used.indexOf(true)]
  await Promise.all(older.filter((name) => name !== before).map((name) => caches.delete(name)))
}
