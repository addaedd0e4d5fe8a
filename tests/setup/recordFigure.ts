import { appendFileSync, mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../test-results/', import.meta.url))

/** Keeps a measured figure, with its unit and limit, for `npm test` to print at its end. */
export function recordFigure(name: string, value: string): void {
  mkdirSync(folder, { recursive: true })
  appendFileSync(`${folder}figures.txt`, `${name}: ${value}\n`)
}
