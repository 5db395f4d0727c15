import { dayByRule, FIRST_DAY, type Language, valueIndexOnDay } from '@espoo-values/strategy-content';
import { valueCount } from '@espoo-values/strategy-content/outline';
import type { Settings } from '../settings/settings-schema.ts';

/* The facts for the first frame of a new tab, kept where the page can read them at once. `settings-mirror.ts` writes them. */

export const KEY = 'settings';

/** The part of the kept record that a first frame needs. */
export interface FirstFrameRecord {
  readonly settings: Pick<Settings, 'theme' | 'drawing'>;
  /** The language chosen, or that of the browser when it was last asked: to ask it takes longer than all the rest. */
  readonly language: Language;
  /** The name of the tab. */
  readonly title: string;
  /** The first day, counted from {@link FIRST_DAY}, on which the value of the day is shown; `null` if another view or none is. */
  readonly shownFrom: number | null;
}

/** The content of a first frame. */
export interface FirstFrame extends Pick<Settings, 'theme' | 'drawing'> {
  /** `undefined` if the browser must be asked. */
  readonly language: Language | undefined;
  /** `undefined` if the page's own is right. */
  readonly title: string | undefined;
  /** The place of the value; `null` if none is shown. */
  readonly shown: number | null;
}

export type Readable = Pick<Storage, 'getItem'>;

/**
 * The kept record, unchecked: whatever it is, the page corrects itself once its script has loaded.
 *
 * @throws if nothing is kept, or something else than JSON.
 */
export function keptFrame(storage: () => Readable = () => localStorage): FirstFrameRecord {
  return JSON.parse(storage().getItem(KEY) ?? '') as FirstFrameRecord;
}

/** The first frame at an instant. If none is kept, as the first time, it is the one of the defaults. Never throws. */
export function frameAt(now: number, storage?: () => Readable): FirstFrame {
  // By the rule only: the first question to the time-zone database takes longer than everything else before the first paint.
  const day = dayByRule(now) - FIRST_DAY;
  const today = valueIndexOnDay(day, valueCount);
  try {
    const { settings, language, title, shownFrom } = keptFrame(storage);
    const { theme, drawing } = settings;
    const isShown = typeof shownFrom === 'number' && shownFrom <= day;
    return { theme, drawing, language, title, shown: isShown ? today : null };
  } catch {
    return { theme: 'auto', language: undefined, drawing: true, title: undefined, shown: today };
  }
}
