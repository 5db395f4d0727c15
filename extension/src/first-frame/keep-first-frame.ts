import { dayNumber, type Language } from '@espoo-values/strategy-content';
import { views } from '@espoo-values/strategy-content/outline';
import type { Settings } from '../settings/settings-schema.ts';
import { type FirstFrameRecord, KEY } from './first-frame-record.ts';

/** The settings that decide what a new tab shows first, and the language of the text. */
export interface FirstFrameSource extends Pick<Settings, 'theme' | 'drawing' | 'view' | 'hiddenUntil'> {
  readonly language: Language;
}

/**
 * Keeps the content of the next new tabs' first frames, by the present settings. If the same is kept already, it does nothing.
 *
 * If it cannot be kept, their first frames show the defaults, and change a moment later.
 */
export function keepFirstFrame(
  { theme, drawing, view, hiddenUntil, language }: FirstFrameSource,
  storage = () => localStorage as Pick<Storage, 'getItem' | 'setItem'>,
): void {
  const isShown = view === 'day' && hiddenUntil !== 'always';
  const record = JSON.stringify({
    theme,
    drawing,
    language,
    title: views[language]?.[view] ?? '',
    shownFrom: isShown ? (dayNumber(hiddenUntil) ?? Number.MIN_SAFE_INTEGER) : null,
  } satisfies FirstFrameRecord);
  try {
    if (record !== storage().getItem(KEY)) storage().setItem(KEY, record);
  } catch {
    // Nothing is lost but a moment.
  }
}
