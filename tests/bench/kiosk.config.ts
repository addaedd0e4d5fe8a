import { defineConfig } from '@playwright/test'
import config from './painted.config.ts'

/** By itself: it takes minutes, and what it measures is not time. */
export default defineConfig(config, {
  testMatch: 'kiosk.sessions.ts',
  outputDir: '../../test-results/sessions',
})
