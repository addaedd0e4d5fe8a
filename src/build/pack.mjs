/*
 * `npm run pack`: builds the site and puts it, with all that a host without Node needs, into neng-shenqing-ma.zip.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** @type {{ module: typeof import('./hosting/packFiles.ts') }} */
const { module } = await runnerImport(`${root}src/build/hosting/packFiles.ts`)
const files = module.packFiles(`${root}dist`, `${root}src/build/hosting`)
const zip = module.zipOf(files)
writeFileSync(`${root}neng-shenqing-ma.zip`, zip)
console.log(`neng-shenqing-ma.zip: ${files.size} files, ${Math.ceil(zip.length / 1000)} KB`)
