import type { Page, Request } from '@playwright/test'

export interface CountedBytes {
  /** Bytes of all bodies received so far, as they came over the wire. Waits for those still under way. */
  readonly total: () => Promise<number>
  /** The same by path. */
  readonly byPath: () => Promise<ReadonlyMap<string, number>>
}

/** Counts what a page fetches, from now on. Call before the first page is opened. */
export function countBytes(page: Page): CountedBytes {
  const finished: Request[] = []
  page.on('requestfinished', (request) => finished.push(request))
  const byPath = async () => {
    const sizes = await Promise.all(
      finished.map(async (request) => {
        const { responseBodySize } = await request.sizes()
        return [new URL(request.url()).pathname, responseBodySize] as const
      }),
    )
    const sums = new Map<string, number>()
    for (const [path, size] of sizes) sums.set(path, (sums.get(path) ?? 0) + size)
    return sums
  }
  return { byPath, total: async () => [...(await byPath()).values()].reduce((sum, size) => sum + size, 0) }
}

/** Bytes as printed: kilobytes of 1,000 with one decimal. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`
