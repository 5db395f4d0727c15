import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { builtInEdition, civilDate, LANGUAGES, valueIndex } from '@espoo-values/strategy-content';
import fc from 'fast-check';
import { frameAt } from '../src/first-frame/first-frame-record.ts';
import { keepFirstFrame } from '../src/first-frame/keep-first-frame.ts';
import { isResting } from '../src/settings/rest.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings-schema.ts';
import { anySettings, jsonText } from './any-settings.ts';

const DAY = 86_400_000;
const COUNT = builtInEdition.translations.fi.values.items.length;

/** A `localStorage` of its own. */
function memory(items: Record<string, string> = {}) {
  return {
    items,
    getItem: (key: string) => items[key] ?? null,
    setItem(key: string, value: string) {
      items[key] = value;
    },
  };
}

/** As a page knows them: it has asked the browser for its language. */
const DEFAULTS = { ...DEFAULT_SETTINGS, language: 'fi' } as const;
const languages = fc.constantFrom(...LANGUAGES);
const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2049-12-31') });
const NOW = Date.parse('2026-11-24T12:00:00Z');

suite('what is kept for the first frames to come', () => {
  test('says for every instant of the coming weeks what the settings and the calendar say', () => {
    fc.assert(
      fc.property(
        anySettings,
        languages,
        instants,
        fc.integer({ min: 0, max: 98 * DAY }),
        (settings, language, now, later) => {
          const storage = memory();
          keepFirstFrame({ ...settings, language }, now, () => storage);
          const frame = frameAt(now + later, () => storage);
          assert.deepEqual(
            [frame.theme, frame.language, frame.motif],
            [settings.theme, language, settings.motif],
          );
          const { shown } = frame;
          const date = civilDate(now + later);
          const isShown = settings.view === 'day' && !isResting(settings.rest, date);
          assert.equal(shown, isShown ? valueIndex(date, COUNT) : null);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('says nothing of a day that it does not reach', () => {
    const storage = memory();
    keepFirstFrame(DEFAULTS, NOW, () => storage);
    for (const days of [-1, 120]) assert.equal(frameAt(NOW + days * DAY, () => storage).shown, undefined);
  });

  test('has its midnights reckoned anew only when few are left, or the clock was set back', () => {
    const storage = memory();
    const startsAt = (now: number) => {
      keepFirstFrame(DEFAULTS, now, () => storage);
      return (JSON.parse(storage.items['first-frame'] ?? '') as { starts: number[] }).starts;
    };
    const starts = startsAt(NOW);
    assert.deepEqual(startsAt(NOW + 30 * DAY), starts);
    for (const days of [50, -1, -30]) {
      const time = NOW + days * DAY;
      assert.ok((startsAt(time).at(-1) ?? 0) > time + 95 * DAY);
    }
  });

  test('is whole again on the day before, where the clock was set back', () => {
    const storage = memory();
    keepFirstFrame(DEFAULTS, NOW, () => storage);
    const yesterday = NOW - DAY;
    keepFirstFrame(DEFAULTS, yesterday, () => storage);
    assert.equal(frameAt(yesterday, () => storage).shown, valueIndex(civilDate(yesterday), COUNT));
  });

  test('lasts through a long holiday', () => {
    const storage = memory();
    for (let day = 0; day < 45; day++) keepFirstFrame(DEFAULTS, NOW + day * DAY, () => storage);
    const back = NOW + (44 + 55) * DAY;
    assert.equal(frameAt(back, () => storage).shown, valueIndex(civilDate(back), COUNT));
  });

  test('shows no value where an edition of another number of values kept it, but its language and colours', () => {
    const storage = memory();
    keepFirstFrame({ ...DEFAULTS, theme: 'dark', language: 'sv' }, NOW, () => storage);
    const kept = storage.items['first-frame'] ?? '';
    storage.items['first-frame'] = kept.replace(`"count":${COUNT}`, `"count":${COUNT + 1}`);
    assert.notEqual(storage.items['first-frame'], kept);
    const { theme, language, shown } = frameAt(NOW, () => storage);
    assert.deepEqual([theme, language, shown], ['dark', 'sv', undefined]);
    keepFirstFrame({ ...DEFAULTS, theme: 'dark', language: 'sv' }, NOW, () => storage);
    assert.equal(storage.items['first-frame'], kept);
  });

  test('is written only where something has changed', () => {
    const storage = memory();
    const keep = (theme: 'light' | 'dark') => {
      keepFirstFrame({ ...DEFAULTS, theme }, NOW, () => storage);
      const written = 'first-frame' in storage.items;
      const kept = frameAt(NOW, () => storage).theme;
      return [written, kept];
    };
    assert.deepEqual(keep('dark'), [true, 'dark']);
    assert.deepEqual(keep('light'), [true, 'light']);
    const write = storage.setItem;
    storage.setItem = () => assert.fail('It was written again.');
    assert.deepEqual(keep('light'), [true, 'light']);
    storage.setItem = write;
  });

  test('survives whatever else is in its place, and a storage that refuses', () => {
    const today = valueIndex(civilDate(NOW), COUNT);
    const records = fc
      .record({ starts: fc.anything(), shown: fc.anything(), first: fc.anything() })
      .map(jsonText);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), records), (rubbish) => {
        const storage = memory({ 'first-frame': rubbish });
        assert.doesNotThrow(() => frameAt(NOW, () => storage));
        keepFirstFrame(DEFAULTS, NOW, () => storage);
        assert.equal(frameAt(NOW, () => storage).shown, today);
      }),
    );
    const refusing = () => {
      throw new Error('refused');
    };
    assert.equal(frameAt(NOW, refusing).theme, 'auto');
    assert.doesNotThrow(() => {
      keepFirstFrame(DEFAULTS, NOW, refusing);
    });
  });

  test('is made anew where it does not say what today’s value is', () => {
    const storage = memory();
    keepFirstFrame(DEFAULTS, NOW, () => storage);
    const whole = storage.items['first-frame'] ?? '';
    for (const shown of [[], [99], null, undefined, 'x', Array.from({ length: 100 }, () => COUNT)]) {
      storage.items['first-frame'] = JSON.stringify({ ...(JSON.parse(whole) as object), shown });
      keepFirstFrame(DEFAULTS, NOW, () => storage);
      assert.equal(storage.items['first-frame'], whole);
    }
  });

  test('is made anew when any setting changes that decides what is shown', () => {
    const storage = memory();
    keepFirstFrame(DEFAULTS, NOW, () => storage);
    const changes = [{ view: 'vision' }, { rest: 'always' }, { motif: false }, { language: 'en' }] as const;
    for (const change of changes) {
      keepFirstFrame({ ...DEFAULTS, ...change }, NOW, () => storage);
      const fresh = memory();
      keepFirstFrame({ ...DEFAULTS, ...change }, NOW, () => fresh);
      assert.deepEqual(storage.items, fresh.items);
    }
  });

  test('the first time the defaults hold, and the day is the calendar’s', () => {
    const expected = 'Temporal' in globalThis ? valueIndex(civilDate(NOW), COUNT) : undefined;
    const { theme, language = 'auto', motif, shown } = frameAt(NOW, memory);
    assert.deepEqual(
      { ...DEFAULT_SETTINGS, theme, language, motif },
      // Nothing else of the defaults would hide the value.
      { ...DEFAULT_SETTINGS, view: 'day', rest: '' },
    );
    assert.equal(shown, expected);
  });
});
