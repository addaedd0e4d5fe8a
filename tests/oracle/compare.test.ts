import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { build } from 'vite'
import type { Comparison } from './compare.ts'

/*
 * The second implementation. It is bundled and run on its own: twenty thousand households take a minute as plain
 * code, and many times that through the test runner's module loader.
 */
const MINUTES = 60_000

test(
  'the app and a calculation by the book agree on twenty thousand households, to the fen',
  { timeout: 15 * MINUTES },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'by-the-book-'))
    try {
      await build({
        configFile: false,
        logLevel: 'error',
        publicDir: false,
        build: {
          ssr: join(import.meta.dirname, 'compare.run.ts'),
          outDir: folder,
          target: 'node20',
          minify: false,
        },
        ssr: { noExternal: true },
      })
      const said = execFileSync(process.execPath, [join(folder, 'compare.run.js')], { encoding: 'utf8' })
      const { compared, facts, disagreements } = JSON.parse(said) as Comparison // what compare.run.ts prints
      console.info(`${compared} households, ${facts} facts compared, ${disagreements.length} disagreements`)
      expect(disagreements).toEqual([])
      expect(compared).toBe(20_000)
      expect(facts).toBeGreaterThan(1_000_000)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
