import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../src/build/findBrowser.mjs'

const browser = findBrowser()
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results/e2e',
  snapshotPathTemplate: '{testDir}/screens/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // Only so that a hang ends: nothing here is measured in time.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'line',
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 360, height: 640 },
    contextOptions: { reducedMotion: 'reduce' },
    // What a worker answers is out of reach of page.route; offline.spec.ts and updates.spec.ts allow it.
    serviceWorkers: 'block',
    launchOptions: {
      // Without one found, the browser that the test runner downloads.
      ...(browser === null ? {} : { executablePath: browser }),
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
})
