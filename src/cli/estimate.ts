import { run } from './run.ts'

const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env

// npm moves to the top of the project; a path is meant from where the command was typed.
const folder = script === 'estimate' && typedIn !== undefined ? typedIn : process.cwd()

process.exitCode = await run(process.argv.slice(2), folder)
