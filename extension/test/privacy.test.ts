import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ABOUT_WORDS from '../src/words/about.json' with { type: 'json' };
import { UI_LANGUAGES } from '../src/words/ui-language.ts';

const read = (name: string) =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

const HEADINGS = { fi: '## Suomeksi', sv: '## På svenska', en: '## In English' };

/** All that is stored, as each language says it: the settings, the note, the organisation's, and what the first frame needs. */
const STORED = {
  fi: ['asetukse', 'esittelytekst', 'organisaatiosi', 'kielen', 'otsikon', 'leveyden', 'osan korkeudet'],
  sv: [
    'inställningar',
    'välkomsttexten',
    'organisationens',
    'språk',
    'titel',
    'bredd',
    'höjden på två delar',
  ],
  en: ['settings', 'welcome note', 'organisation', 'language', 'title', 'width', 'heights of two parts'],
};

/** What a user would look for, and does not find stored; and what the note was called before. */
const OUTDATED = /keskiy|midnatt|midnight|belongs to which day|ensimmäis|första|first note|first day/i;

/** A sentence that somebody reads twice. */
const LONGEST = 40;

for (const language of UI_LANGUAGES) {
  test(`${language}: the privacy policy and the settings page name the same as stored`, () => {
    const section = read('PRIVACY.md').split(HEADINGS[language])[1]?.split(' ## ')[0] ?? '';
    const page = ABOUT_WORDS[language].privacy.paragraphs.join(' ');
    for (const text of [section, page]) {
      for (const words of STORED[language]) assert.ok(text.includes(words), `${words} in: ${text}`);
      assert.doesNotMatch(text, OUTDATED);
      for (const sentence of text.split(/(?<=[.;:]) /))
        assert.ok(sentence.split(' ').length <= LONGEST, sentence);
    }
    assert.ok(section.includes('localStorage'));
  });
}

test('the README puts what new tabs show first where it is stored: in localStorage alone', () => {
  const [, section = ''] = read('README.md').split('## What is stored, and the permissions');
  const [stored = ''] = section.split(' ## ');
  const [inStorage = '', inLocalStorage = ''] = stored.split('`localStorage`');
  assert.match(inStorage, /`storage\.sync`/);
  assert.doesNotMatch(inStorage, /height/);
  for (const words of ['copy', 'policy', ...STORED.en.slice(3)])
    assert.ok(inLocalStorage.includes(words), words);
});
