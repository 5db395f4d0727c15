// @ts-check
import { fileURLToPath } from 'node:url';
import markdown from '@eslint/markdown';
import { defineConfig, includeIgnoreFile } from 'eslint/config';
import { prose } from './packages/dev-tools/src/prose-rules.mjs';

/** Lints the documents; `oxlint.config.ts` is for the code. */
export default defineConfig(
  includeIgnoreFile(fileURLToPath(new URL('.gitignore', import.meta.url))),
  { ignores: ['**/*.{js,mjs,cjs}'] },
  // Installed apart from the rest.
  { ignores: ['test/frameworks/apps/'] },
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
);
