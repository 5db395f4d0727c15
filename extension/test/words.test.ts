import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFileSync } from 'node:fs';
import { localeMessages } from '../build/made-files.ts';
import POLICY_TEXTS from '../build/policy-texts.json' with { type: 'json' };
import ABOUT_WORDS from '../src/words/about.json' with { type: 'json' };
import WORDS from '../src/words/every-page.json' with { type: 'json' };
import NOTE_WORDS from '../src/words/first-note.json' with { type: 'json' };
import LINK_WORDS from '../src/words/links.json' with { type: 'json' };
import MANIFEST_WORDS from '../src/words/manifest.json' with { type: 'json' };
import NEW_TAB_WORDS from '../src/words/new-tab.json' with { type: 'json' };
import POPUP_WORDS from '../src/words/popup.json' with { type: 'json' };
import SETTINGS_WORDS from '../src/words/settings.json' with { type: 'json' };
import TRANSFER_WORDS from '../src/words/transfer.json' with { type: 'json' };
import { UI_LANGUAGES, type UiLanguage } from '../src/words/ui-language.ts';

const PARTS = {
  about: ABOUT_WORDS,
  everyPage: WORDS,
  firstNote: NOTE_WORDS,
  links: LINK_WORDS,
  manifest: MANIFEST_WORDS,
  newTab: NEW_TAB_WORDS,
  popup: POPUP_WORDS,
  settings: SETTINGS_WORDS,
  transfer: TRANSFER_WORDS,
};

/** All words of a language, by the part of the interface that they belong to. */
const wordsIn = (language: UiLanguage) =>
  Object.fromEntries(Object.entries(PARTS).map(([part, words]) => [part, words[language]]));

/** Words that are rightly the same in two languages. */
const SAME = /^(firstNote\.done|about\.version)$/;

/** Every text with its path: `views.day`. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

test('every language has the same words with the same parts to fill in, none of them empty', () => {
  const paths = UI_LANGUAGES.map((language) =>
    texts(wordsIn(language))
      .map(([path, text]) => [path, ...(text.match(/\{\w+\}/g) ?? [])].join(' '))
      .sort(),
  );
  assert.ok(paths[0] && paths[0].length > 80);
  for (const others of paths) assert.deepEqual(others, paths[0]);
  for (const language of UI_LANGUAGES) {
    for (const [path, text] of texts(wordsIn(language))) {
      assert.ok(text.trim() === text && text !== '', `${language} ${path}`);
    }
  }
});

/** What the pages and the limits of the links fill in. */
const PART = /\{(name|city|place|day|time|count|date|names|options|maxLinks|maxTitle|maxUrl)\}/g;

test('whatever is left open in a text is filled in', () => {
  for (const language of UI_LANGUAGES)
    for (const [path, text] of texts(wordsIn(language)))
      assert.doesNotMatch(text.replace(PART, ''), /[{}]/, `${language} ${path}`);
});

test('no word was left in another language', () => {
  const pairs = UI_LANGUAGES.flatMap((one, index) =>
    UI_LANGUAGES.slice(index + 1).map((other) => [one, other] as const),
  );
  for (const [one, other] of pairs) {
    const others = new Map(texts(wordsIn(other)));
    for (const [path, text] of texts(wordsIn(one))) {
      if (!SAME.test(path)) assert.notEqual(text, others.get(path), `${one} and ${other}: ${path}`);
    }
  }
});

test('every language says that the project is independent and not the city’s', () => {
  const independent = { fi: /riippumaton hanke/, sv: /oberoende projekt/, en: /independent project/ };
  for (const language of UI_LANGUAGES) {
    const texts = [ABOUT_WORDS, NOTE_WORDS].map((words) => words[language].about);
    for (const { independent: text, ofTheCity } of texts) {
      assert.match(text, independent[language]);
      assert.match(text, /\{city\}/);
      assert.doesNotMatch(ofTheCity, independent[language]);
    }
  }
});

test('the messages for the manifest are as browsers take them', () => {
  for (const language of UI_LANGUAGES) {
    const messages = localeMessages(language);
    assert.deepEqual(Object.keys(messages), ['name', 'description', 'actionTitle']);
    for (const [key, { message }] of Object.entries(messages)) {
      assert.match(key, /^[A-Za-z0-9_@]+$/);
      assert.doesNotMatch(message, /\$/, 'a $ would begin a placeholder');
    }
  }
});

/** What things were once called in one place and not in another. */
const FORMER: Partial<Record<UiLanguage, RegExp>> = {
  fi: /arvon kuva|Värit|useimmin avat|Helsingin aikaa|osoiterivi|Työkalurivi|ensimmäinen ilmoitus|on valinnut/,
  sv: /värderingens bild|Färger|besökta sid|Helsingforstid|finländsk tid|första meddelandet|har valt/,
  en: /Colours|midnight in Helsinki|first note|until further notice|set by your organisation/i,
};

test('one thing has one name: in the new tab, in the settings and in a policy', () => {
  for (const language of UI_LANGUAGES) {
    const { labels, hiddenUntil } = SETTINGS_WORDS[language];
    const { rest, rests } = NEW_TAB_WORDS[language];
    assert.equal(labels.hiddenUntil, rest);
    for (const [how, words] of Object.entries(rests))
      assert.equal(
        hiddenUntil[how as keyof typeof rests].toLocaleLowerCase(language),
        words.toLocaleLowerCase(language),
      );
    const words = JSON.stringify([
      wordsIn(language),
      readFileSync(new URL(`../store/${language}/description.txt`, import.meta.url), 'utf8'),
    ]);
    const former = FORMER[language];
    if (former) assert.doesNotMatch(words, former);
  }
  assert.equal(POLICY_TEXTS.hiddenUntil.title, SETTINGS_WORDS.en.labels.hiddenUntil);
  assert.equal(POLICY_TEXTS.theme.title, SETTINGS_WORDS.en.labels.theme);
});
