import { civilDate } from '@espoo-values/strategy-content';
import { dateInSentence } from '../dates/dates-in-words.ts';
import { isResting, restFrom, RESTS } from '../settings/rest.ts';
import { SETTINGS_WORDS } from '../words/settings.ts';
import type { OptionsState } from './options-state.ts';

/** Until when the value can be hidden, each with its words; the day it is hidden until now is among them. */
export function restOptions({ settings: { rest }, language }: OptionsState): ReadonlyMap<string, string> {
  const words = SETTINGS_WORDS[language].rest;
  const today = civilDate();
  const options = new Map([['', words.never]]);
  for (const each of RESTS) options.set(restFrom(today, each), words[each]);
  if (isResting(rest, today) && !options.has(rest))
    options.set(rest, words.until(dateInSentence(rest, language)));
  return options;
}
