// @ts-check
import js from '@eslint/js';
import markdown from '@eslint/markdown';
import globals from 'globals';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { prose } from './packages/dev-tools/src/prose-rules.mjs';

const IN_BROWSERS = [
  'widget/src/**',
  'widget/test/**',
  'extension/**',
  'examples/pages/**',
  'examples/frameworks/**',
  'examples/wordpress/espoo-values/**',
];

export default defineConfig(
  {
    ignores: ['**/dist/', '**/generated/', '**/.output/', '**/.wxt/', 'test/output/', 'site/'],
  },
  // Installed apart from the rest: where they are not, their types are unknown.
  { ignores: ['test/frameworks/apps/'] },
  { files: ['**/*.{js,mjs,ts,tsx}'], extends: [js.configs.recommended] },
  {
    files: ['**/*.md'],
    // Pages in Finnish and Swedish.
    ignores: ['**/fi/**', '**/sv/**'],
    plugins: { markdown, prose },
    language: 'markdown/gfm',
    languageOptions: { frontmatter: 'yaml' },
    extends: ['markdown/recommended'],
    rules: {
      // A page's title in its front matter is no second heading.
      'markdown/no-multiple-h1': ['error', { frontmatterTitle: '' }],
      'prose/short-sentences': 'error',
      'prose/plain-words': 'error',
    },
  },
  // Written by the bench, figures in a row.
  { files: ['test/bench/results.md'], rules: { 'prose/short-sentences': 'off', 'prose/plain-words': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A number in a message needs no ceremony.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `(event) => setLanguage(event.target.value)` is how everybody writes a listener.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The types of JSX are in namespaces of the frameworks.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      // There is no enum: the type checker forbids what types cannot be stripped from. Looking for one takes a sixth of the time.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // node:test reports the promise of a test itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
    },
  },
  {
    // chai asserts by reading a property: expect(open).to.be.true
    files: ['widget/test/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off' },
  },
  {
    // Tests break editions on purpose, stand in for browser functions, and clean up what may never have been started.
    files: ['**/test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['widget/src/**/*.ts', 'extension/**/*.ts'],
    extends: [wc['flat/recommended'], lit['flat/recommended'], litA11y.configs.recommended],
  },
  { files: IN_BROWSERS, languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.ts'],
    ignores: IN_BROWSERS,
    languageOptions: { globals: globals.node },
  },
);
