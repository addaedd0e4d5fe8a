import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type ViteUserConfig } from 'vitest/config'
import { figureFiles, lastChecked } from './src/build/figureFiles.ts'
import { messages } from './src/build/messages.ts'
import { prerender } from './src/build/prerender.ts'
import { productionServer } from './src/build/serve.ts'
import { serviceWorker } from './src/build/serviceWorker.ts'
import { siteFile } from './src/build/siteFile.ts'
import { slimDecimalPlugin } from './src/build/slimDecimal.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** The oldest browsers that the app is built for; tests/build holds the output to them. */
const floor = ['chrome86', 'safari14']

/** Today in Hebei: no device's clock can rightly be before the day the app was built. */
const builtOn = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date())

const define = {
  __BUILT_ON__: JSON.stringify(builtOn),
  __FIGURES_CHECKED__: JSON.stringify(lastChecked(path('src/policy/figures'))),
  __VUE_OPTIONS_API__: false,
  __VUE_PROD_DEVTOOLS__: false,
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: false,
  __VUE_I18N_LEGACY_API__: false,
  __VUE_I18N_FULL_INSTALL__: false,
  __INTLIFY_PROD_DEVTOOLS__: false,
  __INTLIFY_DROP_MESSAGE_COMPILER__: true,
}

/** A slow machine is no fault of the build, and no reason for a warning. */
const checks = { bundlerTimings: false }

const words = () => messages(path('locales'))
const figures = () => figureFiles(path('src/policy/figures'))

/** `vite build --mode cli`: the estimator for the command line, one file for Node. */
const cli: ViteUserConfig = {
  define,
  plugins: [words(), figures()],
  publicDir: false,
  ssr: { noExternal: true },
  build: { ssr: 'src/cli/estimate.ts', outDir: 'dist-cli', target: 'node20', rolldownOptions: { checks } },
}

/** Tests that need a document; all others run without one. */
const withDocument = ['tests/{app,screens,session,ui}/**/*.test.ts']

const test: ViteUserConfig['test'] = {
  // Never UTC, so that a date read in the wrong zone shows.
  env: { TZ: 'America/Los_Angeles' },
  setupFiles: ['tests/setup/console.ts'],
  unstubGlobals: true,
  restoreMocks: true,
  projects: [
    { extends: true, test: { name: 'plain', include: ['tests/**/*.test.ts'], exclude: withDocument } },
    {
      extends: true,
      test: {
        name: 'document',
        include: withDocument,
        environment: 'happy-dom',
        setupFiles: ['tests/setup/painted.ts'],
      },
    },
  ],
}

const site: ViteUserConfig = {
  define,
  base: './',
  plugins: [
    vue(),
    words(),
    figures(),
    slimDecimalPlugin(),
    siteFile(path('.')),
    prerender(path('src/app/entryServer.ts'), { define, plugins: [vue(), words()] }),
    serviceWorker({
      entry: path('src/offline/worker/worker.ts'),
      figureNews: path('src/policy/listing/figureNews.ts'),
      target: floor,
    }),
    productionServer(path('dist')),
  ],
  build: {
    target: floor,
    cssTarget: floor,
    modulePreload: false,
    // One style sheet with the first stage: later screens never show without it, and it is one request less.
    cssCodeSplit: false,
    reportCompressedSize: false,
    rolldownOptions: {
      treeshake: { unknownGlobalSideEffects: false },
      checks,
      // What the page begins with is one file, whichever of the later ones share parts of it.
      output: { codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] } },
    },
  },
  test,
}

/** Pinia's own build for production: of its other file, parts for developer tools would stay. */
const piniaOnly = { find: /^pinia$/, replacement: path('node_modules/pinia/dist/pinia.esm-browser.prod.js') }

export default defineConfig(({ mode, command }) => {
  if (mode === 'cli') return cli
  return command === 'build' ? { ...site, resolve: { alias: [piniaOnly] } } : site
})
