import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { projectRoot } from '../architecture/projectFiles.ts'

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly errors: string
}

/** The built command, and a folder of its own for the files it is given. */
export interface Command {
  /** Runs it in the folder; `input` is standard input. */
  readonly run: (args: readonly string[], input?: string | Uint8Array) => Promise<Said>
  /** Runs it and closes its standard output as soon as something arrives there. */
  readonly runAndHangUp: (args: readonly string[]) => Promise<Said>
  /** Puts a file into the folder and gives its name. */
  readonly file: (name: string, content: unknown) => string
  readonly remove: () => void
}

/** Builds the command with the project's own configuration, beside the project's own copy of it. */
export async function buildCommand(): Promise<Command> {
  mkdirSync(join(projectRoot, 'test-results'), { recursive: true })
  const folder = mkdtempSync(join(projectRoot, 'test-results', 'cli-'))
  const vite = join(projectRoot, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', 'cli', '--logLevel', 'error', '--outDir', folder]
  const built = await start(args, projectRoot, '')
  if (built.code !== 0) throw new Error(built.errors)
  const main = join(folder, 'estimate.js')
  return {
    run: (given, input = '') => start([main, ...given], folder, input),
    runAndHangUp: (given) => start([main, ...given], folder, '', true),
    file: (name, content) => {
      const text =
        typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content)
      writeFileSync(join(folder, name), text)
      return name
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

async function start(
  args: readonly string[],
  cwd: string,
  input: string | Uint8Array,
  hangUp = false,
): Promise<Said> {
  const child = spawn(process.execPath, args, { cwd })
  // A command that refuses its arguments never reads its input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (hangUp) child.stdout.once('data', () => child.stdout.destroy())
  const [out, errors] = await Promise.all([
    hangUp ? '' : buffer(child.stdout).then(String),
    buffer(child.stderr).then(String),
  ])
  return { code: await ended, out, errors }
}
