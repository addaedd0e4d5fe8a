import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The top of the project, as an absolute path ending in a slash. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url))

/** All files below some top folders, from the top of the project, with forward slashes. */
export function projectFiles(...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(projectRoot + folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(projectRoot.length)),
  )
}

/** The text of a file of the project. */
export const projectText = (file: string): string => readFileSync(projectRoot + file, 'utf8')
