import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '@espoo-values/dev-tools/temporary-folder';
import { renderWithoutScript } from '@espoo-values/widget/server';
import { describeWithPackages } from '../support/debian-packages.ts';
import { php } from '../support/php.ts';
import { ALL_CHOICES, wrongChoice } from './choices.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MODULE = here('../../examples/drupal/dist/espoo_values');

interface Built {
  form: Record<string, { '#options': Record<string, string> }>;
  build: { '#tag': string; '#attributes': Record<string, string> | []; fallback: { '#markup': string } };
}

/** What the block gives with each configuration, on a page of the language. */
function blocks(...given: [configuration: object, language: string][]): Built[] {
  return blocksOf(MODULE, given);
}

function blocksOf(module: string, given: [configuration: object, language: string][]): Built[] {
  return JSON.parse(php([here('php/drupal-block.php'), module], { input: JSON.stringify(given) })) as Built[];
}

// In no real Drupal: see the README.
describeWithPackages(['php-cli'], 'the Drupal block, with stand-ins for Drupal’s classes', () => {
  before(() => {
    const pack = here('../../examples/packing/pack-plugin.ts');
    execFileSync(process.execPath, [pack, 'drupal/espoo_values'], { stdio: 'pipe' });
  });

  it('gives the tag with what is chosen', () => {
    const [plain, chosen] = blocks(
      [{}, 'sv'],
      [{ view: 'values', lang: 'en', theme: 'dark', heading_level: '3' }, 'fi'],
    );
    assert.equal(plain?.build['#tag'], 'espoo-values');
    const defaults = { view: 'day', theme: 'auto', layout: 'card', 'heading-level': '2' };
    assert.deepEqual(plain?.build['#attributes'], defaults);
    assert.deepEqual(chosen?.build['#attributes'], {
      ...defaults,
      ...{ view: 'values', lang: 'en', theme: 'dark', 'heading-level': '3' },
    });
  });

  it('has for each choice the text that the element’s own package says without script', () => {
    const choices = [...ALL_CHOICES, wrongChoice('sv')];
    const built = blocks(
      ...choices.map(({ attributes: { 'heading-level': level, ...others } }): [object, string] => [
        { ...others, heading_level: level },
        'sv',
      ]),
    );
    assert.deepEqual(
      built.map(({ build }) => build.fallback),
      choices.map(({ text }) => ({ '#markup': text })),
    );
  });

  it('has the text in the page’s language, and in Finnish where the page has another', () => {
    const built = blocks([{}, 'sv'], [{}, 'en-gb'], [{}, 'de']);
    assert.deepEqual(
      built.map(({ build }) => build.fallback['#markup']),
      (['sv', 'en', 'fi'] as const).map((lang) => renderWithoutScript({ lang })),
    );
  });

  it('leaves out what is not allowed', () => {
    const wrong = {
      view: '"><script>',
      value: 'nobody',
      lang: 'zz',
      theme: 1,
      layout: ['card'],
      heading_level: '9',
    };
    assert.deepEqual(blocks([wrong, 'fi'])[0]?.build['#attributes'], []);
  });

  it('asks in the language of who is writing', () => {
    const [swedish, german] = blocks([{}, 'sv'], [{}, 'de']);
    assert.equal(swedish?.form['view']?.['#options']['day'], 'Dagens värdering');
    assert.equal(german?.form['view']?.['#options']['day'], 'The value of the day');
    assert.equal(Object.keys(swedish?.form['value']?.['#options'] ?? {}).length, 6);
    assert.deepEqual(german?.form['lang']?.['#options'], {
      '': 'The page’s language',
      ...{ fi: 'Suomi', sv: 'Svenska', en: 'English' },
    });
  });

  it('offers no language where the text is in one, and keeps none that was chosen of another text', () => {
    const module = temporaryFolder();
    cpSync(MODULE, module, { recursive: true });
    const file = join(module, 'assets/data.json');
    const data = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...data, languages: { fi: 'Suomi' } }));
    const [block] = blocksOf(module, [[{ lang: 'sv' }, 'sv']]);
    assert.equal(block?.form['lang'], undefined);
    assert.equal(block?.form['value']?.['#options']['kumppanuus'], 'Kumppanuus');
    assert.ok(!('lang' in (block?.build['#attributes'] ?? {})));
    assert.equal(block?.build.fallback['#markup'], renderWithoutScript({ lang: 'fi' }));
  });
});
