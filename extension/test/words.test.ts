import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '@espoo-values/strategy-content';
import { localeMessages } from '../build/locale-messages.ts';
import { WORDS as COMMON } from '../src/words/all.ts';
import { OPTIONS_WORDS } from '../src/words/options-all.ts';

const WORDS = {
  fi: { ...COMMON.fi, optionsPage: OPTIONS_WORDS.fi },
  sv: { ...COMMON.sv, optionsPage: OPTIONS_WORDS.sv },
  en: { ...COMMON.en, optionsPage: OPTIONS_WORDS.en },
};

/** Words that are rightly the same in two languages. */
const SAME = /^(views\.vision|optionsPage\.(version|choices\.language\.(fi|sv|en)))$/;

/** Every text with its path: `views.day`. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value('1', '2'))]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path ? `${path}.${key}` : key),
  );
}

test('every language has the same words, none of them empty', () => {
  const paths = LANGUAGES.map((language) =>
    texts(WORDS[language])
      .map(([path]) => path)
      .sort(),
  );
  assert.ok(paths[0] && paths[0].length > 20);
  for (const others of paths) assert.deepEqual(others, paths[0]);
  for (const language of LANGUAGES) {
    for (const [path, text] of texts(WORDS[language])) {
      assert.ok(text.trim() === text && text !== '', `${language} ${path}`);
    }
  }
});

test('no word was left in another language', () => {
  for (const [one, other] of [
    ['fi', 'sv'],
    ['fi', 'en'],
    ['sv', 'en'],
  ] as const) {
    const others = new Map(texts(WORDS[other]));
    for (const [path, text] of texts(WORDS[one])) {
      if (!SAME.test(path)) assert.notEqual(text, others.get(path), `${one} and ${other}: ${path}`);
    }
  }
});

test('every language says that the project is independent and not the city’s', () => {
  const city = { fi: 'Espoon kaupunki', sv: 'Esbo stad', en: 'City of Espoo' };
  for (const language of LANGUAGES)
    assert.ok(OPTIONS_WORDS[language].about.paragraphs.join().includes(city[language]));
});

test('the messages for the manifest are as browsers take them', () => {
  for (const language of LANGUAGES) {
    const messages = localeMessages(language);
    assert.deepEqual(Object.keys(messages), ['name', 'description', 'actionTitle']);
    for (const [key, { message }] of Object.entries(messages)) {
      assert.match(key, /^[A-Za-z0-9_@]+$/);
      assert.doesNotMatch(message, /\$/, 'a $ would begin a placeholder');
    }
  }
});
