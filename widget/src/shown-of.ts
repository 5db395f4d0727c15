import {
  type CivilDate,
  dayNumber,
  type EditionFacts,
  valueIndexOnDay,
} from '@espoo-values/strategy-content';
import { browserHyphenatesFinnish, hyphenatorOf } from './finnish-hyphenation.ts';
import { allowed, HEADING_LEVELS, LAYOUTS, type Options, THEMES, VIEWS } from './options.ts';
import type { LanguageText } from './on-demand/built-in-text.ts';
import { today } from './page-clock.ts';
import { provenance } from './provenance.ts';
import { shared, type Shown } from './views/shown.ts';
import { warn } from './warn.ts';

/** One for all: a function made for each element would be kept by each. */
const asItIs = (text: string) => text;

/**
 * What an element's options and the day make of the text of an edition now. Anything may stand in an option: what is not
 * allowed is warned of, and the default holds.
 *
 * @param root where it may be seen whether the browser hyphenates Finnish.
 */
export function shownOf(
  edition: EditionFacts,
  { language, translation }: LanguageText,
  options: Options,
  root: ParentNode & Node,
): Shown {
  const { items } = translation.values;
  const view = allowed('view', options.view, VIEWS);
  const ids = items.map(({ id }) => id);
  const pinned = ids.indexOf(allowed('value', options.value, ids, ''));
  const date = dateOf(options.date);
  const index = pinned < 0 ? valueIndexOnDay(dayNumber(date) as number, items.length) : pinned;
  return shared({
    view,
    clothes: `${allowed('layout', options.layout, LAYOUTS)} ${allowed('theme', options.theme, THEMES)}`,
    headingLevel: allowed('heading-level', options.headingLevel, HEADING_LEVELS),
    provenance: provenance(edition, language, translation),
    language,
    translation,
    date,
    value: view === 'day' ? items[index] : undefined,
    hyphenate: language === 'fi' && !browserHyphenatesFinnish(root) ? hyphenatorOf(translation) : asItIs,
  });
}

function dateOf(option: unknown): CivilDate {
  if (typeof option === 'string' && dayNumber(option) !== undefined) return option;
  if (option) warn('date', option, 'a date as YYYY-MM-DD');
  return today();
}
