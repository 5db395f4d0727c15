import {
  type CivilDate,
  DEFAULT_TIME_ZONE,
  FIRST_DAY,
  type Language,
  valueIndexOnDay,
} from '@espoo-values/strategy-content';
import { valueCount } from '@espoo-values/strategy-content/outline';
import type { Settings } from '../settings/settings-schema.ts';

/*
 * What the next new tabs show in their first frames, day by day, kept where it is read at once: the first paint only compares
 * numbers. `keep-first-frame.ts` writes it.
 */

export const KEY = 'first-frame';

/** What a record is made of. */
export interface FirstFrameSource extends Pick<Settings, 'theme' | 'drawing' | 'view' | 'hiddenUntil'> {
  /** The language chosen, or that of the browser when it was last asked: to ask it takes longer than all the rest. */
  readonly language: Language;
  /** How many values there were: with another number of them each day has another. */
  readonly count: number;
}

/** What is kept. */
export interface FirstFrameRecord extends FirstFrameSource {
  /** The date with which the first of `starts` begins. */
  readonly first: CivilDate;
  /** The midnights of the city, in milliseconds since 1970, one a day. */
  readonly starts: readonly number[];
  /** The place of the value shown from each of them to the next; `null` where none is. One less: the last ends the day before. */
  readonly shown: readonly (number | null)[];
}

/** What a first frame shows. */
export interface FirstFrame extends Pick<Settings, 'theme' | 'drawing'> {
  /** `undefined` where the browser must be asked. */
  readonly language: Language | undefined;
  /** The place of the value; `null` where none is shown, `undefined` where none is known yet. */
  readonly shown: number | null | undefined;
}

export type Readable = Pick<Storage, 'getItem'>;

/**
 * What is kept, taken at its word: whatever it is, a page is put right once its script has come.
 *
 * @throws where nothing is kept, or no JSON.
 */
export function keptFrame(storage: () => Readable = () => localStorage): FirstFrameRecord {
  return JSON.parse(storage().getItem(KEY) ?? '') as FirstFrameRecord;
}

/** The place, in a record's lists, of the day that an instant belongs to; -1 before the first. */
export function placeAt({ starts }: FirstFrameRecord, now: number): number {
  return starts.findLastIndex((start) => start <= now);
}

/**
 * The first frame at an instant. Where none is kept, as the first time, it is the one of the defaults, for which `Temporal`
 * says the date; without that it stays empty for a moment. Never throws.
 */
export function frameAt(now: number, storage?: () => Readable): FirstFrame {
  try {
    const kept = keptFrame(storage);
    return { ...kept, shown: kept.count === valueCount ? kept.shown[placeAt(kept, now)] : undefined };
  } catch {
    return { theme: 'auto', language: undefined, drawing: true, shown: todaysValue(now) };
  }
}

/** What is used of `Temporal`, which TypeScript does not know yet. */
interface TemporalLike {
  Instant: {
    fromEpochMilliseconds(now: number): {
      toZonedDateTimeISO(timeZone: string): { offsetNanoseconds: number };
    };
  };
}

const DAY = 86_400_000;

/** Without a date's text in between, as the script in the head would be half as long again. */
function todaysValue(now: number): number | undefined {
  const { Temporal } = globalThis as { Temporal?: TemporalLike };
  const there = Temporal?.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(DEFAULT_TIME_ZONE);
  const days = there && Math.floor((now + there.offsetNanoseconds / 1e6) / DAY);
  return days === undefined ? days : valueIndexOnDay(days - FIRST_DAY, valueCount);
}
