import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'

/** @typedef {import('./evaluate.mjs').Said} Said */

/** Aborted, it ends every program that is running. */
export const stopping = new AbortController()

/**
 * Runs a program to its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ readonly cwd: string, readonly input?: string, readonly env?: Readonly<Record<string, string>> }} how
 * @returns {Promise<Said>} with code null where it could not be started
 */
export async function run(program, args, { cwd, input = '', env = {} }) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    signal: stopping.signal,
    killSignal: 'SIGKILL',
  })
  // A program that refuses its arguments never reads its input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const ended = new Promise((resolve) => {
    child.on('error', () => resolve(null))
    child.on('close', resolve)
  })
  const [out, errors] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
  return { code: await ended, out: String(out), errors: String(errors) }
}

/**
 * The commit that a ref names.
 *
 * @param {string} ref
 * @param {string} root the top of the project
 * @returns {Promise<string | null>} null where there is none
 */
export async function commitOf(ref, root) {
  // A word that git would take for an option is no name of a commit.
  if (ref.startsWith('-')) return null
  const { code, out } = await run('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], {
    cwd: root,
  })
  return code === 0 ? out.trim() : null
}

/**
 * Writes the project as it was at a commit into a new folder, through an index of its own: neither the checkout nor
 * the repository is touched. The packages are those of the checkout.
 *
 * @param {string} commit
 * @param {string} root the top of the project
 * @param {string} folder
 * @throws {Error} with what git said
 */
export async function writeOut(commit, root, folder) {
  /** @param {readonly string[]} args */
  const git = async (args, cwd = root) => {
    const env = { GIT_INDEX_FILE: `${folder}.index` }
    const { code, out, errors } = await run('git', args, { cwd, env })
    if (code !== 0) throw new Error(errors.trim())
    return out.replace(/\n$/, '')
  }
  const top = await git(['rev-parse', '--show-toplevel'])
  const below = await git(['rev-parse', '--show-prefix'])
  mkdirSync(folder)
  await git(['read-tree', `${commit}:${below}`])
  await git(['checkout-index', '--all', `--prefix=${folder}/`], top)
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
}

/**
 * Builds the command line of a project with the packages of the checkout.
 *
 * @param {string} project its folder
 * @param {string} root the top of the checkout
 * @param {string} outDir
 * @returns {Promise<import('./evaluate.mjs').CommandLine>}
 * @throws {Error} with what the build said
 */
export async function buildCommandLine(project, root, outDir) {
  if (!existsSync(join(project, 'src/cli/estimate.ts'))) throw new Error('they have no command line yet')
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', 'cli', '--logLevel', 'error', '--outDir', outDir]
  const { code, errors } = await run(process.execPath, args, { cwd: project, env: { NO_COLOR: '1' } })
  if (code !== 0) throw new Error(withoutStack(errors))
  return (input) => run(process.execPath, [join(outDir, 'estimate.js'), '-'], { cwd: outDir, input })
}

/**
 * What a program said, less where in its own code it stood when it did.
 *
 * @param {string} text
 */
function withoutStack(text) {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
  return lines.join('\n')
}
