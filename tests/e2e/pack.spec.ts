import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { headerRules } from '../../src/build/headers.ts'
import { types } from '../../src/build/serve.ts'
import { golden } from './harness/goldens.ts'
import { answerAll, begin, expectHeading, openSite } from './harness/journey.ts'
import { dist, expect, test } from './harness/test.ts'
import { glass } from './harness/kiosk.ts'
import { visitorOf } from './harness/visitor.ts'
import { words } from './harness/words.ts'

// The glass of a shared machine, which the sizes of one are made for.
test.use({ viewport: glass })

const hosting = fileURLToPath(new URL('../../src/build/hosting', import.meta.url))

test('a whole journey goes over the server that kiosks without Node use', async ({ page, heard }) => {
  test.skip(spawnSync('python3', ['--version']).status !== 0, 'there is no python3 on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-'))
  cpSync(dist, join(folder, 'site'), { recursive: true })
  writeFileSync(join(folder, 'site/site.json'), '{ "kiosk": true, "operator": "示例社区" }')
  writeFileSync(join(folder, 'server.json'), JSON.stringify({ headers: headerRules, types }))
  cpSync(join(hosting, 'serve.py'), join(folder, 'serve.py'))
  const server = spawn('python3', [join(folder, 'serve.py'), '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()))
      server.once('exit', () => reject(new Error('the server ended')))
    })
    const { household } = golden('dibao-income-a-fen-below')
    const visitor = visitorOf(page)
    await openSite(page, url)
    await expect(page.getByRole('contentinfo')).toContainText('示例社区')
    await begin(visitor, household)
    await answerAll(visitor, household)
    await expectHeading(page, words('page.result.title'))
    expect(heard.requests.length).toBeGreaterThanOrEqual(4)
  } finally {
    server.kill()
    rmSync(folder, { recursive: true })
  }
})
