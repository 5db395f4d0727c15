import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { builtInEdition, civilDate, translationIn, valueIndex } from '@espoo-values/strategy-content';
import fc from 'fast-check';
import { frameAt, type FirstFrameSource } from '../src/first-frame/first-frame-record.ts';
import { keepFirstFrame } from '../src/first-frame/keep-first-frame.ts';
import { isResting } from '../src/settings/rest.ts';
import { DEFAULT_SETTINGS } from '../src/settings/settings-schema.ts';
import { anySettings, jsonText } from './any-settings.ts';
import { fakeLocalStorage } from './fake-local-storage.ts';

const DAY = 86_400_000;
const COUNT = translationIn(builtInEdition).values.items.length;
const NOW = Date.parse('2026-11-24T12:00:00Z');

/** As a page knows them: it has asked the browser for its language. */
const DEFAULTS = { ...DEFAULT_SETTINGS, language: 'fi' } as const;
const languages = fc.constantFrom(...builtInEdition.languages);
const instants = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2049-12-31') });
const valueAt = (now: number) => valueIndex(civilDate(now), COUNT);

/** A browser's `localStorage`, and what the new tab's page does with it. */
function frames(kept?: string) {
  const storage = fakeLocalStorage(kept === undefined ? {} : { 'first-frame': kept });
  return {
    storage,
    kept: () => storage.items['first-frame'] ?? '',
    keep(settings: Partial<FirstFrameSource> = {}, now = NOW) {
      keepFirstFrame({ ...DEFAULTS, ...settings }, now, () => storage);
    },
    at: (now = NOW) => frameAt(now, () => storage),
  };
}

suite('what is kept for the first frames to come', () => {
  test('says for every instant of the coming weeks what the settings and the calendar say', () => {
    const later = fc.integer({ min: 0, max: 98 * DAY });
    fc.assert(
      fc.property(anySettings, languages, instants, later, (settings, language, now, later) => {
        const { keep, at } = frames();
        keep({ ...settings, language }, now);
        const frame = at(now + later);
        const date = civilDate(now + later);
        const isShown = settings.view === 'day' && !isResting(settings.hiddenUntil, date);
        assert.deepEqual(
          [frame.theme, frame.language, frame.drawing, frame.shown],
          [settings.theme, language, settings.drawing, isShown ? valueIndex(date, COUNT) : null],
        );
      }),
      { numRuns: 60 },
    );
  });

  test('says nothing of a day that it does not reach', () => {
    const { keep, at } = frames();
    keep();
    for (const days of [-1, 120]) assert.equal(at(NOW + days * DAY).shown, undefined);
  });

  test('has its midnights reckoned anew only when few are left, or the clock was set back', () => {
    const { keep, at, kept } = frames();
    const startsAt = (now: number) => {
      keep({}, now);
      return (JSON.parse(kept()) as { starts: number[] }).starts;
    };
    const starts = startsAt(NOW);
    assert.deepEqual(startsAt(NOW + 30 * DAY), starts);
    for (const days of [50, -1, -30]) {
      const time = NOW + days * DAY;
      assert.ok((startsAt(time).at(-1) ?? 0) > time + 95 * DAY);
      assert.equal(at(time).shown, valueAt(time));
    }
  });

  test('lasts through a long holiday', () => {
    const { keep, at } = frames();
    for (let day = 0; day < 45; day++) keep({}, NOW + day * DAY);
    const back = NOW + (44 + 55) * DAY;
    assert.equal(at(back).shown, valueAt(back));
  });

  test('shows no value where an edition of another number of values kept it, but its language and colours', () => {
    const { keep, kept } = frames();
    keep({ theme: 'dark', language: 'sv' });
    const other = frames(kept().replace(`"count":${COUNT}`, `"count":${COUNT + 1}`));
    assert.notEqual(other.kept(), kept());
    const { theme, language, shown } = other.at();
    assert.deepEqual([theme, language, shown], ['dark', 'sv', undefined]);
    other.keep({ theme: 'dark', language: 'sv' });
    assert.equal(other.kept(), kept());
  });

  test('is written only where something has changed', () => {
    const { keep, at, storage } = frames();
    for (const theme of ['dark', 'light'] as const) {
      keep({ theme });
      assert.equal(at().theme, theme);
    }
    storage.setItem = () => assert.fail('It was written again.');
    keep({ theme: 'light' });
  });

  test('survives whatever else is in its place, and a storage that refuses', () => {
    const records = fc
      .record({ starts: fc.anything(), shown: fc.anything(), first: fc.anything() })
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
      keepFirstFrame(DEFAULTS, NOW, refusing);
    });
  });

  test('is made anew where it does not say what today’s value is', () => {
    const { keep, kept } = frames();
    keep();
    for (const shown of [[], [99], null, undefined, 'x', Array.from({ length: 100 }, () => COUNT)]) {
      const wrong = frames(JSON.stringify({ ...(JSON.parse(kept()) as object), shown }));
      wrong.keep();
      assert.equal(wrong.kept(), kept());
    }
  });

  test('is made anew when any setting changes that decides what is shown', () => {
    const { keep, kept } = frames();
    keep();
    const changes = [
      { view: 'vision' },
      { hiddenUntil: 'always' },
      { drawing: false },
      { language: 'en' },
    ] as const;
    for (const change of changes) {
      keep(change);
      const fresh = frames();
      fresh.keep(change);
      assert.equal(kept(), fresh.kept());
    }
  });

  test('the first time the defaults hold, and the day is the calendar’s', () => {
    const { theme, language = 'auto', drawing, shown } = frames().at();
    assert.deepEqual(
      { ...DEFAULT_SETTINGS, theme, language, drawing },
      // Nothing else of the defaults would hide the value.
      { ...DEFAULT_SETTINGS, view: 'day', hiddenUntil: '' },
    );
    assert.equal(shown, 'Temporal' in globalThis ? valueAt(NOW) : undefined);
  });
});
