import { existsSync } from 'node:fs'
import { projectFiles, projectRoot, projectText } from '../architecture/projectFiles.ts'

/** The built site, by path inside dist. Throws where there is none. */
export function distFiles(...endings: readonly string[]): ReadonlyMap<string, string> {
  if (!existsSync(`${projectRoot}dist/index.html`))
    throw new Error('there is no dist: run `npm run build` first')
  const names = projectFiles('dist').filter((name) => endings.some((ending) => name.endsWith(ending)))
  return new Map(names.map((name) => [name.slice('dist/'.length), projectText(name)]))
}
