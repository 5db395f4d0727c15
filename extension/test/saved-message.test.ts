import assert from 'node:assert/strict';
import { test } from 'node:test';
import { savedMessage } from '../src/options/saved-message.ts';
import type { Saved } from '../src/settings/settings-store.ts';

const saved = (change: Partial<Saved>): Saved => ({
  synced: [],
  here: [],
  failed: [],
  locked: [],
  ...change,
});

test('a change is told as what it is, in full and in part', () => {
  for (const [outcome, deed, words] of [
    [{ synced: ['clock'] }, undefined, 'Saved.'],
    [{ here: ['clock'] }, undefined, 'Saved in this browser only.'],
    [{ failed: ['clock'] }, undefined, 'Could not be saved. Nothing was changed.'],
    [{ locked: ['clock'] }, undefined, /organisation/],
    [{ synced: ['clock'] }, 'imported', 'The settings were imported from the file.'],
    [
      { here: ['clock'] },
      'imported',
      /^The settings were imported from the file\. In this browser only: .*clock\.$/,
    ],
    [
      { synced: ['clock'], failed: ['links'] },
      'reset',
      /^The default settings were restored\. Could not be saved: Quick links\.$/,
    ],
    [
      { here: ['links', 'clock', 'theme'] },
      'imported',
      'The settings were imported from the file. In this browser only: 3\u00a0settings.',
    ],
    [{ synced: ['links'] }, () => 'Removed: A.', 'Removed: A.'],
    [{ failed: ['links', 'clock'] }, 'reset', 'Could not be saved. Nothing was changed.'],
  ] as const) {
    const message = savedMessage(saved(outcome), 'en', deed);
    if (typeof words === 'string') assert.equal(message, words);
    else assert.match(message, words);
  }
});
