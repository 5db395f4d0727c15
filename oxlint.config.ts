import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig } from 'oxlint';

/** Lints all code; `eslint.config.js` is for the documents. */
export default defineConfig({
  plugins: ['typescript'],
  options: { typeAware: true },
  categories: { correctness: 'error', suspicious: 'error' },
  rules: {
    'no-case-declarations': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-prototype-builtins': 'error',
    'no-regex-spaces': 'error',
    'no-useless-assignment': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/no-deprecated': 'error',
    'typescript/no-dynamic-delete': 'error',
    'typescript/no-empty-object-type': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-invalid-void-type': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/no-require-imports': 'error',
    'typescript/no-unnecessary-condition': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-function-type': 'error',
    'typescript/no-unsafe-member-access': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/prefer-promise-reject-errors': 'error',
    'typescript/prefer-reduce-type-parameter': 'error',
    'typescript/prefer-return-this-type': 'error',
    'typescript/related-getter-setter-pairs': 'error',
    'typescript/require-await': 'error',
    'typescript/restrict-plus-operands': 'error',
    'typescript/return-await': 'error',
    'typescript/unified-signatures': 'error',
    'typescript/use-unknown-in-catch-callback-variable': 'error',
    // `(event) => setLanguage(event.target.value)` is how everybody writes a listener.
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // node:test reports the promise of a test itself.
    'typescript/no-floating-promises': [
      'error',
      {
        allowForKnownSafeCalls: [
          { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
        ],
      },
    ],
    // The types of JSX are in namespaces of the frameworks.
    'typescript/no-namespace': ['error', { allowDeclarations: true }],
    // A number in a message needs no ceremony.
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    // Too strict for this code, which narrows what the browser gives, and returns nothing on purpose.
    'consistent-return': 'off',
    'no-extend-native': 'off',
    'no-new': 'off',
    'no-shadow': 'off',
    'no-underscore-dangle': 'off',
    'typescript/consistent-return': 'off',
    'typescript/no-unsafe-type-assertion': 'off',
  },
  overrides: [
    {
      // chai asserts by reading a property: expect(open).to.be.true
      files: ['widget/test/**'],
      rules: { 'no-unused-expressions': 'off' },
    },
    {
      // Tests break editions on purpose, stand in for browser functions, and clean up what may never have been started.
      files: ['**/test/**/*.ts'],
      rules: {
        'typescript/no-dynamic-delete': 'off',
        'typescript/no-explicit-any': 'off',
        'typescript/no-unnecessary-condition': 'off',
        'typescript/no-unnecessary-type-parameters': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/require-await': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    {
      // The types of comments cannot say all that these ask for.
      files: ['**/*.js', '**/*.mjs'],
      rules: {
        'typescript/await-thenable': 'off',
        'typescript/no-base-to-string': 'off',
        'typescript/no-confusing-void-expression': 'off',
        'typescript/no-dynamic-delete': 'off',
        'typescript/no-misused-promises': 'off',
        'typescript/no-unnecessary-condition': 'off',
        'typescript/no-unnecessary-type-assertion': 'off',
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-member-access': 'off',
        'typescript/no-unsafe-return': 'off',
        'typescript/restrict-template-expressions': 'off',
        'typescript/use-unknown-in-catch-callback-variable': 'off',
      },
    },
    {
      files: ['widget/src/**/*.ts', 'extension/**/*.ts'],
      jsPlugins: ['eslint-plugin-lit', 'eslint-plugin-wc'],
      rules: {
        ...lit['flat/recommended'].rules,
        ...wc['flat/recommended'].rules,
      },
    },
  ],
  // Applications of frameworks are installed apart from the rest: where they are not, their types are unknown.
  ignorePatterns: ['test/frameworks/apps/'],
});
