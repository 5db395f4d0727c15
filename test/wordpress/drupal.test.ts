import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { builtInEdition } from '@espoo-values/strategy-content';
import { describeWithWordPress, ENVIRONMENT } from './programs.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const MODULE = here('../../examples/drupal/dist/espoo_values');
const { translations } = builtInEdition;

interface Built {
  form: Record<string, { '#options': Record<string, string> }>;
  build: { '#tag': string; '#attributes': Record<string, string> | []; fallback: unknown };
}

/** What the block gives with each configuration, on a page of the language. */
function blocks(...given: [configuration: object, language: string][]): Built[] {
  const output = execFileSync('php', [here('php/drupal-block.php'), MODULE], {
    env: ENVIRONMENT,
    input: JSON.stringify(given),
    encoding: 'utf8',
  });
  return JSON.parse(output) as Built[];
}

// In no real Drupal: see the README.
describeWithWordPress('the Drupal block, with stand-ins for Drupal’s classes', () => {
  before(() => {
    execFileSync(process.execPath, [here('../../examples/drupal/pack.mjs')], { stdio: 'pipe' });
  });

  it('gives the tag with what is chosen, and its text for readers without script', () => {
    const [plain, chosen, all] = blocks(
      [{}, 'sv'],
      [{ view: 'values', lang: 'en', theme: 'dark', heading_level: '3' }, 'fi'],
      [{ view: 'all' }, 'de'],
    );
    assert.equal(plain?.build['#tag'], 'espoo-values');
    const defaults = { view: 'day', theme: 'auto', layout: 'card', 'heading-level': '2' };
    assert.deepEqual(plain?.build['#attributes'], defaults);
    assert.deepEqual(chosen?.build['#attributes'], {
      ...defaults,
      ...{ view: 'values', lang: 'en', theme: 'dark', 'heading-level': '3' },
    });
    const text = (built: Built | undefined) => JSON.stringify(built?.build.fallback);
    assert.ok(text(plain).includes(JSON.stringify(translations.sv.mission.paragraphs[0])));
    for (const { title } of translations.en.values.items)
      assert.ok(text(chosen).includes(`"#tag":"h4","text":{"#plain_text":${JSON.stringify(title)}}`));
    for (const { title } of [translations.fi.vision, translations.fi.mission, translations.fi.values])
      assert.ok(text(all).includes(`"#tag":"h2","text":{"#plain_text":${JSON.stringify(title)}}`));
    for (const line of translations.fi.trail)
      assert.ok(text(all).includes(`"#tag":"p","text":{"#plain_text":${JSON.stringify(line)}}`));
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
  });
});
