import { defineConfig, globalIgnores } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'
import { layers, pureLayers } from './src/build/layers.js'

const folders = Object.keys(layers)
const either = (names) => names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|')

/** One rule set a layer: what DESIGN 2 lets it import, from the table that tests/architecture reads too. */
const layerRules = Object.entries(layers).map(([layer, { values, types, packages }]) => {
  const forbidden = folders.filter(
    (name) => name !== layer && !values.includes(name) && !types.includes(name),
  )
  const patterns = [
    { names: forbidden, allowTypeImports: false, message: `src/${layer} may not import this layer.` },
    { names: types, allowTypeImports: true, message: `src/${layer} may import types only from this layer.` },
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ names, ...rest }) => ({ regex: `^(?:\\.\\./)+(?:${either(names)})/`, ...rest }))
  const known = packages.length > 0 ? `(?!(?:${either(packages)}))` : ''
  patterns.push({
    regex: `^${known}[^./]`,
    message: `src/${layer} may import only these packages: ${packages.join(', ') || 'none'}.`,
  })
  return {
    files: [`src/${layer}/**/*.{ts,vue}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  }
})

const impure = [
  ...['Date', 'window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'performance'],
  ...['setTimeout', 'setInterval', 'crypto', 'process', 'console'],
]

/** Layout is Prettier's. */
const layoutOff = Object.fromEntries(
  [
    'html-closing-bracket-newline',
    'html-indent',
    'html-self-closing',
    'max-attributes-per-line',
    'multiline-html-element-content-newline',
    'singleline-html-element-content-newline',
  ].map((rule) => [`vue/${rule}`, 'off']),
)

export default defineConfig(
  globalIgnores(['dist/', 'dist-cli/', 'test-results/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,mjs}'],
    rules: { 'no-undef': 'off', 'no-unused-vars': 'error', 'prefer-const': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A third of the time, for classes and enums that this code hardly has.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.vue'],
    extends: [tseslint.configs.strict, vue.configs['flat/recommended']],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      ...layoutOff,
      eqeqeq: 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/multi-word-component-names': 'off',
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  ...layerRules,
  {
    files: pureLayers.map((layer) => `src/${layer}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', ...impure],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random' }],
    },
  },
  { files: ['src/interview/decimal.ts'], rules: { '@typescript-eslint/no-restricted-imports': 'off' } },
  {
    // Types of .vue modules are checked by vue-tsc; ESLint cannot see them.
    files: ['src/app/*.ts', 'tests/{app,screens,ui}/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
    },
  },
)
