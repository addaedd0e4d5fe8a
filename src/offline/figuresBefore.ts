import { buildCaches, FIGURES_FILE } from './names.ts'

export interface FiguresBefore {
  /** As the build before wrote them, which may have been another version of this code. */
  readonly index: unknown
  /** They have been compared and told: they are not told again. */
  readonly forget: () => Promise<void>
}

/** The figures of the build before the one in use; null where there was none or they are forgotten. */
export async function figuresBefore(scope: string): Promise<FiguresBefore | null> {
  const [before, now] = (await caches.keys()).filter((name) => name.startsWith(buildCaches(scope)))
  if (before === undefined || now === undefined) return null
  const cache = await caches.open(before)
  const address = new URL(FIGURES_FILE, scope).href
  const found = await cache.match(address, { ignoreVary: true })
  if (found === undefined) return null
  const index: unknown = await found.json()
  return {
    index,
    forget: async () => {
      await cache.delete(address, { ignoreVary: true })
    },
  }
}
