import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES } from '@espoo-values/strategy-content';
import { belowView } from '../src/new-tab/below-view.ts';
import type { NewTabState } from '../src/new-tab/new-tab-state.ts';
import { DEFAULT_SETTINGS } from '../src/settings/default-settings.ts';
import type { SettingName } from '../src/settings/settings-schema.ts';
import { WORDS } from '../src/words/all.ts';
import { NEW_TAB_WORDS } from '../src/words/new-tab-words.ts';

/** The texts of a template, those within others too. */
function textsOf(template: unknown): string {
  if (Array.isArray(template)) return template.map(textsOf).join(' ');
  if (typeof template !== 'object' || template === null) return typeof template === 'string' ? template : '';
  return textsOf((template as { values?: unknown[] }).values ?? []);
}

for (const language of LANGUAGES) {
  const words = NEW_TAB_WORDS[language];
  const noteWith = (locked: readonly SettingName[]) => {
    const state = {
      words: WORDS[language],
      newTabWords: words,
      note: 'organisation',
      settings: DEFAULT_SETTINGS,
      locked: new Set(locked),
      mostVisited: [],
      isResting: false,
    } as unknown as NewTabState;
    return textsOf(belowView(state, () => assert.fail('Nobody has read it.')));
  };

  test(`the first note in ${language} says how to rest the value, unless a policy has settled that`, () => {
    assert.ok(noteWith([]).includes(words.note.rest));
    const settled = noteWith(['rest']);
    assert.ok(!settled.includes(words.note.rest));
    assert.ok(settled.includes(words.note.by.organisation) && settled.includes(words.note.about));
  });
}
