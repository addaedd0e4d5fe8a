/**
 * Which folder of `src` may import what. Read by eslint.config.js and by tests/architecture, so it is plain
 * JavaScript.
 *
 * @typedef {object} Layer
 * @property {readonly string[]} values folders whose values and types it may import
 * @property {readonly string[]} types folders of which it may import types only
 * @property {readonly string[]} packages packages it may import; `node:` stands for all of Node
 */

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  engine: { values: [], types: [], packages: [] },
  policy: { values: ['engine'], types: [], packages: [] },
  interview: { values: ['engine', 'policy'], types: [], packages: [] },
  session: { values: ['engine', 'policy', 'interview'], types: [], packages: ['vue', 'pinia'] },
  ui: { values: [], types: ['engine', 'policy', 'interview', 'session'], packages: ['vue'] },
  kiosk: { values: ['session', 'ui', 'speech'], types: ['interview'], packages: ['vue'] },
  offline: { values: ['ui'], types: [], packages: ['vue'] },
  speech: { values: [], types: [], packages: ['vue'] },
  handoff: { values: ['interview', 'session', 'ui'], types: [], packages: ['vue', 'lean-qr'] },
  screens: {
    values: ['engine', 'policy', 'interview', 'session', 'ui', 'kiosk', 'offline', 'handoff', 'speech'],
    types: [],
    packages: ['vue', 'vue-i18n', 'vue-router', 'pinia'],
  },
  app: {
    values: [
      'engine',
      'policy',
      'interview',
      'session',
      'ui',
      'kiosk',
      'offline',
      'handoff',
      'speech',
      'screens',
    ],
    types: [],
    packages: ['vue', 'vue-i18n', 'vue-router', 'pinia', 'virtual:messages'],
  },
  cli: { values: ['policy', 'interview'], types: ['engine'], packages: ['node:', 'virtual:messages'] },
  build: {
    values: ['policy', 'app', 'offline'],
    types: [],
    packages: ['node:', 'vite', '@intlify/message-compiler', 'fflate'],
  },
}

/** Layers that know no clock, no chance and no browser. */
export const pureLayers = ['engine', 'policy', 'interview']

/** The only places that may import decimal.js, which is configured once: one file, and the second implementation. */
export const decimalPlaces = ['src/interview/decimal.ts', 'tests/oracle/']
