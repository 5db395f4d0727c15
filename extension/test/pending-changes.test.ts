import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PendingChanges } from '../src/options/pending-changes.ts';
import { DEFAULT_SETTINGS } from '../src/settings/default-settings.ts';
import type { Settings } from '../src/settings/settings-schema.ts';

const stored = (change: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...change });

test('what is chosen is shown before it is kept', () => {
  const pending = new PendingChanges();
  pending.chosen({ theme: 'dark' });
  assert.equal(pending.over(stored()).theme, 'dark');
});

test('the arrival of one change takes back no other that is on its way', () => {
  const pending = new PendingChanges();
  pending.chosen({ theme: 'dark' });
  pending.chosen({ language: 'sv' });
  pending.written({ theme: 'dark' }, true);
  pending.seen(stored({ theme: 'dark' }));
  assert.deepEqual(pending.over(stored({ theme: 'dark' })), stored({ theme: 'dark', language: 'sv' }));
});

test('of two quick changes of one setting the second stays on the screen while the first arrives', () => {
  const pending = new PendingChanges();
  pending.chosen({ theme: 'dark' });
  pending.chosen({ theme: 'light' });
  pending.written({ theme: 'dark' }, true);
  pending.seen(stored({ theme: 'dark' }));
  assert.equal(pending.over(stored({ theme: 'dark' })).theme, 'light');
  pending.written({ theme: 'light' }, true);
  pending.seen(stored({ theme: 'light' }));
  assert.equal(pending.over(stored({ theme: 'auto' })).theme, 'auto');
});

test('what could not be kept is taken back, and nothing else', () => {
  const pending = new PendingChanges();
  pending.chosen({ theme: 'dark' });
  pending.chosen({ clock: true });
  pending.written({ theme: 'dark' }, false);
  assert.deepEqual(pending.over(stored()), stored({ clock: true }));
});

test('what another tab makes of a setting after it was written here is shown', () => {
  const pending = new PendingChanges();
  pending.chosen({ theme: 'dark' });
  pending.written({ theme: 'dark' }, true);
  pending.seen(stored({ theme: 'light' }));
  assert.equal(pending.over(stored({ theme: 'light' })).theme, 'light');
});
