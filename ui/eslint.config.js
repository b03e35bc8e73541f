// Rules for the window. Types are checked by svelte-check; accessibility of markup by the Svelte compiler (its warnings
// fail `npm run check`); here are the habits that both do not know.
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const browser = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage'];

export default ts.config(
  { ignores: ['dist', 'node_modules', '**/*.generated.ts', '**/generated.ts'] },
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: Object.fromEntries(browser.map((name) => [name, 'readonly'])) },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-undef': 'off',
      'prefer-const': 'off',
      // Nothing personal is ever left in the web view's own store.
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'indexedDB', 'fetch', 'XMLHttpRequest'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // One door: only call.ts talks to the core, and only the window's events come in elsewhere.
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@tauri-apps/api/core', message: 'Use lib/ipc/generated.' }],
          patterns: [{ regex: '^\\.\\./[a-z]+/', message: 'A screen does not import another screen.' }],
        },
      ],
    },
  },
  {
    files: ['src/lib/**', 'src/components/**', 'src/testing/**', 'src/*.ts', 'src/*.svelte', '*.ts', '*.js'],
    rules: { 'no-restricted-imports': ['error', { paths: ['@tauri-apps/api/core'] }] },
  },
  { files: ['src/lib/ipc/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/button-has-type': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/require-each-key': 'error',
      // A space at the edge of an element is written {' '}; the formatter eats any other.
      'svelte/no-useless-mustaches': 'off',
      // The policy refuses style="" in markup; `style:name={…}` sets a property by script and is fine.
      'no-restricted-syntax': [
        'error',
        { selector: 'SvelteAttribute[key.name="style"]', message: 'Use style:name={…} or a class.' },
      ],
    },
  },
);
