import eslint from '@eslint/js';
import redos from 'eslint-plugin-redos';
import tseslint from 'typescript-eslint';

const NODE = [
  'process',
  'console',
  'Buffer',
  'URL',
  'performance',
  'setTimeout',
  'setInterval',
  'clearInterval',
  'fetch',
];
const COMMONJS = ['module', 'require', '__dirname'];
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

/** The packages of Strapi that are meant for plugins; every other path into it may change with any release. */
const PRIVATE_STRAPI = '^@strapi/(?!(strapi|strapi/admin|utils|design-system|icons)$)';
const PRIVATE_MESSAGE =
  "This is a private path of Strapi. Use '@strapi/strapi', '@strapi/strapi/admin' or '@strapi/utils'.";
const READER_MESSAGE = 'The reader imports nothing but itself, decimal.js and jalaali-js.';

const privateStrapi = { regex: PRIVATE_STRAPI, message: PRIVATE_MESSAGE };
const outsideReader = [
  { regex: '^(?!\\.{1,2}(/|$)|decimal\\.js$|jalaali-js$)', message: READER_MESSAGE },
  { regex: '^(\\.\\./)+(shared|server|cli|admin|lib)(/|$)', message: READER_MESSAGE },
];

/** `import()` and `typeof import()` escape no-restricted-imports. A slash can't stand in a selector's pattern as it is. */
const inSelector = PRIVATE_STRAPI.replaceAll('/', '\\u002F');
const privateStrapiByCall = [
  { selector: `ImportExpression[source.value=/${inSelector}/]`, message: PRIVATE_MESSAGE },
  { selector: `TSImportType[argument.literal.value=/${inSelector}/]`, message: PRIVATE_MESSAGE },
  {
    selector: `CallExpression[callee.name=/^(require|requireFromApp)$/][arguments.0.value=/${inSelector}/]`,
    message: PRIVATE_MESSAGE,
  },
];

export default tseslint.config(
  { ignores: ['**/dist/', '**/lib/', '**/node_modules/', '.strapi/', '.mirror/', 'coverage/', 'public/', 'types/'] },
  eslint.configs.recommended,
  tseslint.configs.strict,
  {
    plugins: { redos },
    rules: {
      'redos/no-vulnerable': ['error', { ignoreErrors: false }],
      'no-restricted-imports': ['error', { patterns: [privateStrapi] }],
      'no-restricted-syntax': ['error', ...privateStrapiByCall],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      eqeqeq: 'error',
      'object-shorthand': 'error',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      'no-control-regex': 'off', // Telling text from binary is part of the work here.
      'no-irregular-whitespace': [
        'error',
        { skipStrings: true, skipRegExps: true, skipTemplates: true, skipComments: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/plugins/on-record/reader/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: outsideReader }] },
  },
  {
    // Half of a component is the shape of its page.
    files: ['src/plugins/on-record/admin/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['tests/**'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'redos/no-vulnerable': 'off', // They match what they wrote themselves.
    },
  },
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: readonly(NODE) },
  },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { sourceType: 'commonjs', globals: readonly(COMMONJS) },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
