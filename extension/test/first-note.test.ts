import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNote } from '../src/new-tab/first-note.ts';
import { DEFAULT_SETTINGS, type SettingName } from '../src/settings/settings-schema.ts';
import { fill } from '../src/words/fill.ts';
import NOTE_WORDS from '../src/words/first-note.json' with { type: 'json' };
import { nameIn, UI_LANGUAGES } from '../src/words/ui-language.ts';

/** The texts of a template, those within others too. */
function textsOf(template: unknown): string {
  if (Array.isArray(template)) return template.map(textsOf).join(' ');
  if (typeof template !== 'object' || template === null) return typeof template === 'string' ? template : '';
  return textsOf((template as { values?: unknown[] }).values ?? []);
}

for (const language of UI_LANGUAGES) {
  const words = NOTE_WORDS[language];
  const noteWith = (locked: readonly SettingName[], isResting = false) => {
    const common = { language, uiLanguage: language, settings: DEFAULT_SETTINGS } as const;
    const state = { ...common, locked: new Set(locked), isResting };
    return textsOf(firstNote('organisation', state, () => assert.fail('Nobody has read it.')));
  };

  test(`the first note in ${language} says how to rest the value, unless a policy has settled that`, () => {
    assert.ok(noteWith([]).includes(words.rest));
    const settled = noteWith(['hiddenUntil']);
    assert.ok(!settled.includes(words.rest));
    assert.ok(settled.includes(fill(words.by.organisation, { name: nameIn(language) })));
    assert.ok(settled.includes(words.collects));
  });

  test(`the first note in ${language} does not say that the value is shown while it is hidden`, () => {
    const note = noteWith([], true);
    assert.ok(note.includes(words.titleHidden));
    for (const wrong of [words.title, words.rest]) assert.ok(!note.includes(wrong));
  });
}
