import { readReturned, type Returned } from '../../src/policy/returned/returned.ts'
import { openApp, type Opened } from './openApp.ts'

interface Tree {
  readonly [key: string]: string | Tree
}
const files = import.meta.glob<Tree>('../../locales/zh-CN/*.json', { eager: true, import: 'default' })

/** Words by their whole key, as they stand in the files. */
export function wordsAt(key: string): string {
  const [file = '', ...names] = key.split('.')
  const found = names.reduce<string | Tree | undefined>(
    (tree, name) => (typeof tree === 'object' ? tree[name] : undefined),
    files[`../../locales/zh-CN/${file}.json`],
  )
  if (typeof found !== 'string') throw new Error(`no words for ${key}`)
  return found
}

/** Words about an application that came back. */
export const say = (key: string): string => wordsAt(`returned.${key}`)

/** A record of somebody paid from public funds, told of on 2 November. */
export const said: Returned = { finding: 'payroll', told: '2026-11-02' }

/** The app with this said already, on one of the screens. */
export async function openReturned(
  returned: Returned,
  path: string,
  options: Parameters<typeof openApp>[0] = {},
): Promise<Opened> {
  const app = await openApp(options)
  app.session.tellReturned(readReturned(returned))
  await app.go(path)
  return app
}
