import { defineConfig } from '@playwright/test'
import config from './playwright.config.ts'

/** Takes the pictures under tests/e2e/screens anew: `npx playwright test -c tests/e2e/screens.config.ts` */
export default defineConfig(config, { testMatch: '**/*.shots.ts' })
