import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import {
  builtInEdition,
  civilDate,
  type Language,
  translationIn,
  valueIndex,
} from '@espoo-values/strategy-content';
import { views } from '@espoo-values/strategy-content/outline';
import fc from 'fast-check';
import { frameAt } from '../src/first-frame/first-frame-record.ts';
import { isResting } from '../src/settings/rest.ts';
import { writeMirror } from '../src/settings/settings-mirror.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/settings/settings-schema.ts';
import { anySettings, jsonText } from './any-settings.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';

const COUNT = translationIn(builtInEdition).values.items.length;
const NOW = Date.parse('2026-11-24T12:00:00Z');

const languages = fc.constantFrom(...builtInEdition.languages);
const instants = fc.integer({ min: Date.parse('1971-01-01'), max: Date.parse('2099-12-31') });
const valueAt = (now: number) => valueIndex(civilDate(now), COUNT);

/** A browser's `localStorage`, and what the new tab's page does with it. */
function frames(kept?: string) {
  const storage = fakeLocalStorage(kept === undefined ? {} : { settings: kept });
  return {
    storage,
    kept: () => storage.items['settings'] ?? '',
    keep(settings: Partial<Settings> = {}, language: Language = 'fi') {
      writeMirror(
        { settings: { ...DEFAULT_SETTINGS, ...settings }, locked: new Set() },
        language,
        () => storage,
      );
    },
    at: (now = NOW) => frameAt(now, () => storage),
  };
}

suite('the first frame of a new tab', () => {
  test('shows at any time what the settings and the calendar say, after any absence, with Temporal or without', () => {
    fc.assert(
      fc.property(anySettings, languages, instants, (settings, language, now) => {
        const { keep, at } = frames();
        keep(settings, language);
        const date = civilDate(now);
        const isShown = settings.view === 'day' && !isResting(settings.hiddenUntil, date);
        assert.deepEqual(at(now), {
          theme: settings.theme,
          drawing: settings.drawing,
          language,
          title: views[language]?.[settings.view],
          shown: isShown ? valueIndex(date, COUNT) : null,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('changes with the date in Helsinki, to the millisecond', () => {
    const { keep, at } = frames();
    keep({ hiddenUntil: '2027-03-28' });
    // Midnight is at 22:00 UTC in winter, at 21:00 in summer.
    for (const midnight of ['2027-03-27T22:00:00Z', '2027-03-28T21:00:00Z', '2027-10-31T22:00:00Z']) {
      const now = Date.parse(midnight);
      assert.equal(at(now).shown, valueAt(now));
      assert.notEqual(at(now - 1).shown, at(now).shown);
    }
    assert.equal(at(Date.parse('2027-03-27T21:59:59Z')).shown, null);
  });

  test('the first time is that of the defaults, and the day is the calendar’s', () => {
    fc.assert(
      fc.property(instants, (now) => {
        assert.deepEqual(frames().at(now), {
          theme: DEFAULT_SETTINGS.theme,
          drawing: DEFAULT_SETTINGS.drawing,
          language: undefined,
          title: undefined,
          shown: valueAt(now),
        });
      }),
    );
    // Nothing else of the defaults would hide the value.
    assert.deepEqual([DEFAULT_SETTINGS.view, DEFAULT_SETTINGS.hiddenUntil], ['day', '']);
  });

  test('is kept anew only where something has changed that it shows', () => {
    const { keep, kept, storage } = frames();
    const changes = [
      { theme: 'dark' },
      { view: 'vision' },
      { hiddenUntil: 'always' },
      { drawing: false },
    ] as const;
    const records = [{}, ...changes].map((change) => {
      keep(change);
      return kept();
    });
    keep(changes.at(-1), 'en');
    assert.equal(new Set([...records, kept()]).size, changes.length + 2);
    storage.setItem = () => assert.fail('It was written again.');
    keep(changes.at(-1), 'en');
  });

  test('survives whatever else is in its place, and a storage that refuses', () => {
    const records = fc
      .record({ settings: fc.anything(), title: fc.anything(), shownFrom: fc.anything() })
      .map(jsonText);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), records), (rubbish) => {
        const { keep, at } = frames(rubbish);
        assert.doesNotThrow(() => at());
        keep();
        assert.equal(at().shown, valueAt(NOW));
      }),
    );
    const refusing = () => {
      throw new Error('refused');
    };
    assert.equal(frameAt(NOW, refusing).theme, 'auto');
    assert.doesNotThrow(() => {
      writeMirror({ settings: DEFAULT_SETTINGS, locked: new Set() }, 'fi', refusing);
    });
  });
});
