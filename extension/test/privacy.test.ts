import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ABOUT_WORDS from '../src/words/about.json' with { type: 'json' };
import { UI_LANGUAGES } from '../src/words/ui-language.ts';

const read = (name: string) =>
  readFileSync(new URL(`../${name}`, import.meta.url), 'utf8').replace(/\s+/g, ' ');

const HEADINGS = { fi: '## Suomeksi', sv: '## På svenska', en: '## In English' };

/** All that is stored, as each language says it: the settings, the note, the organisation's, and the first frames. */
const STORED = {
  fi: ['asetukse', 'ilmoituksen', 'organisaatiosi', 'tulevien viikkojen uudet välilehdet'],
  sv: [
    'inställningar',
    'meddelande',
    'din organisation',
    'nya flikar visar först under de kommande veckorna',
  ],
  en: ['settings', 'note', 'your organisation', 'new tabs of the coming weeks'],
};

/** What a reader would look for, and does not find stored. */
const OUTDATED = /keskiy|midnatt|midnight|belongs to which day/i;

for (const language of UI_LANGUAGES) {
  test(`${language}: the privacy policy and the settings page name the same as stored`, () => {
    const section = read('PRIVACY.md').split(HEADINGS[language])[1]?.split(' ## ')[0] ?? '';
    const page = ABOUT_WORDS[language].privacy.paragraphs.join(' ');
    for (const text of [section, page]) {
      for (const words of STORED[language]) assert.ok(text.includes(words), `${words} in: ${text}`);
      assert.doesNotMatch(text, OUTDATED);
    }
    assert.ok(section.includes('localStorage'));
  });
}

test('the README puts what new tabs show first where it is stored: in localStorage alone', () => {
  const [, section = ''] = read('README.md').split('## What is stored, and the permissions');
  const [stored = ''] = section.split(' ## ');
  const [inStorage = '', inLocalStorage = ''] = stored.split('`localStorage`');
  assert.match(inStorage, /`storage\.sync`/);
  assert.doesNotMatch(inStorage, /coming weeks/);
  assert.match(inLocalStorage, /coming weeks/);
});
