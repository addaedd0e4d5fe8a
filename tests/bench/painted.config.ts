import { defineConfig } from '@playwright/test'
import config from '../e2e/playwright.config.ts'

/** One worker: what is measured shares the machine with nothing of ours. */
export default defineConfig(config, {
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/painted',
  workers: 1,
})
