import {
  chooseLanguage,
  type CivilDate,
  dayNumber,
  type Edition,
  type Language,
  provenance,
  type Translation,
  translationIn,
  type Value,
  valueIndexOnDay,
} from '@espoo-values/strategy-content';
import {
  allowed,
  HEADING_LEVELS,
  type HeadingLevel,
  LAYOUTS,
  type Options,
  THEMES,
  type View,
  VIEWS,
} from './options.ts';
import { today } from './page-clock.ts';
import { warn } from './warn.ts';

/** All that a view needs: what to show, in which words, and how it looks. */
export interface ViewModel {
  readonly view: View;
  /** The classes of the card: its layout and its theme. */
  readonly cardClasses: string;
  readonly headingLevel: HeadingLevel;
  /** The source of the text, and whether it is an unofficial translation, in words. */
  readonly provenance: string;
  readonly language: Language;
  /** The edition's text in `language`. */
  readonly translation: Translation;
  /** The date that the view is for, in Helsinki. */
  readonly date: CivilDate;
  /** The value shown: the day's or the pinned one; `undefined` in the views of more than one text. */
  readonly value: Value | undefined;
  /** Whether `value` is pinned, and not the day's. */
  readonly isPinned: boolean;
  /** Whether the page's font is `monospace` and no other, for which browsers make every size smaller. */
  readonly isMonospace: boolean;
}

/** The surroundings of an element. */
export interface Surroundings {
  /** The language tag that applies to the element, if there is one. */
  readonly tag: string | null | undefined;
  /**
   * The model that is shown so far. Its language stays if the edition lacks the requested one: a browser that translates a page
   * writes its own.
   */
  readonly before?: ViewModel | undefined;
  /** Whether the page's font is `monospace` and no other. */
  readonly isMonospace?: boolean;
}

/**
 * The view model of an edition for an element's options and the day. An option may have any value: a wrong one causes a
 * warning, and the default applies.
 */
export function viewModelOf(
  edition: Edition,
  options: Options,
  { tag, before, isMonospace = false }: Surroundings,
): ViewModel {
  const { languages, translations } = edition;
  const isKept = tag && before && before.translation === translations[before.language];
  const language = chooseLanguage(tag, languages, isKept ? before.language : undefined);
  const translation = translationIn(edition, language);
  const { items } = translation.values;
  const view = allowed('view', options.view, VIEWS);
  const ids = items.map(({ id }) => id);
  const pinned = ids.indexOf(allowed('value', options.value, ids, ''));
  const date = dateOf(options.date);
  const isPinned = pinned >= 0;
  const index = isPinned ? pinned : valueIndexOnDay(dayNumber(date) as number, items.length);
  return shared({
    view,
    cardClasses: `${allowed('layout', options.layout, LAYOUTS)} ${allowed('theme', options.theme, THEMES)}`,
    headingLevel: allowed('heading-level', options.headingLevel, HEADING_LEVELS),
    provenance: provenance(edition, language),
    language,
    translation,
    date,
    value: view === 'day' ? items[index] : undefined,
    isPinned,
    isMonospace,
  });
}

function dateOf(option: unknown): CivilDate {
  const date = typeof option === 'string' ? option.trim() : '';
  if (dayNumber(date) !== undefined) return date;
  if (option) warn('date', option, 'a date as YYYY-MM-DD');
  return today();
}

/** Whether two models say the same: the page has no change to hear of. */
export function saysSame(a: ViewModel | undefined, b: ViewModel): boolean {
  return areSame(a, b, ['view', 'translation', 'value']);
}

/** Whether two models have the same nodes, except for the classes of the card. */
export function hasSameNodes(a: ViewModel | undefined, b: ViewModel): boolean {
  return saysSame(a, b) && areSame(a, b, ['headingLevel', 'provenance', 'isMonospace']);
}

let last: ViewModel | undefined;

/** The model made last, where it is the same. Many elements of a page show the same and keep one model among them. */
function shared(model: ViewModel): ViewModel {
  if (!areSame(last, model, Object.keys(model) as (keyof ViewModel)[])) last = model;
  return last as ViewModel;
}

function areSame(a: ViewModel | undefined, b: ViewModel, keys: readonly (keyof ViewModel)[]): boolean {
  return keys.every((key) => a?.[key] === b[key]);
}
