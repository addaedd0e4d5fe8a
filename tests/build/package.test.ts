import { expect, test } from 'vitest'
import { projectText } from '../architecture/projectFiles.ts'

interface Manifest {
  readonly engines: { readonly node: string }
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly hasInstallScript?: boolean }>
  >
}

const manifest: Manifest = JSON.parse(projectText('package.json')) as Manifest
const lockText = projectText('package-lock.json')
const lockfile: Lockfile = JSON.parse(lockText) as Lockfile
const wanted = { ...manifest.dependencies, ...manifest.devDependencies }

test('every version is exact, and the lockfile holds that one', () => {
  expect(Object.keys(wanted).length).toBeGreaterThan(5)
  for (const [name, version] of Object.entries(wanted)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/)
    expect(lockfile.packages[`node_modules/${name}`]?.version, name).toBe(version)
  }
})

test('the lockfile names no host to download from', () => {
  expect(lockText).not.toContain('"resolved"')
  expect(projectText('.npmrc')).toContain('omit-lockfile-registry-resolved=true')
})

test('nothing runs while installing, except where a Mac builds its file watcher', () => {
  const scripted = Object.entries(lockfile.packages).filter(([, entry]) => entry.hasInstallScript === true)
  expect(scripted.map(([name]) => name).filter((name) => !name.endsWith('/fsevents'))).toEqual([])
})

test('Node 20.19, 22.12 and 24 are welcome', () => {
  expect(manifest.engines.node).toBe('^20.19.0 || ^22.12.0 || >=24.0.0')
})
