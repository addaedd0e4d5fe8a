import { ruleFigures } from './rules.ts'

process.stdout.write(JSON.stringify(ruleFigures()))
