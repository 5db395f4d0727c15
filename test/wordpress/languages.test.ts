import assert from 'node:assert/strict';
import { it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chooseLanguage } from '@espoo-values/strategy-content';
import { describeWithPackages } from '../support/debian-packages.ts';
import { EDITIONS } from '../support/editions.ts';
import { php } from '../support/php.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const TAGS = [
  'fi',
  'fi_FI',
  'SV-fi',
  'se',
  'se-NO',
  'ar',
  'ar_EG',
  'de_DE',
  'sr-Latn-RS',
  'sr',
  'auto',
  '',
  ' en ',
];
const LANGUAGES = [
  ...EDITIONS.map(({ languages }) => languages),
  ['fi', 'sr-Cyrl', 'sr-Latn'],
  ['pt-BR', 'pt'],
];

describeWithPackages(['php-cli'], 'the language of the WordPress plugin and the Drupal module', () => {
  it('is that which the element would choose, in every edition', () => {
    const asked = LANGUAGES.flatMap((languages) => TAGS.map((tag) => [tag, languages] as const));
    const files = ['wordpress/espoo-values/includes/data.php', 'drupal/espoo_values/src/Data.php'];
    const output = php([here('php/languages.php'), ...files.map((file) => here(`../../examples/${file}`))], {
      input: JSON.stringify(asked),
    });
    assert.deepEqual(
      JSON.parse(output),
      asked.map(([tag, languages]) => Array<string>(2).fill(chooseLanguage(tag, languages))),
    );
  });
});
