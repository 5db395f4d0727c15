import type { Language } from '@espoo-values/strategy-content';
import type { Settings } from '../settings/settings-schema.ts';

/** The language the interface was written in, and the one for browsers in none of its languages. */
export const SOURCE_LANGUAGE: Language = 'fi';

/** What the new tab can show. */
type NewTabView = Settings['view'];

/** The words of every page. The city's words are the edition's; those of the options page alone, `options-words.ts`. */
export interface Words {
  /** What the browser shows outside the pages. Chrome's store takes descriptions of up to 132 characters. */
  readonly manifest: { readonly name: string; readonly description: string; readonly actionTitle: string };
  readonly views: Readonly<Record<NewTabView, string>>;
  readonly options: string;
}

/** The languages' names in themselves, the same in every language. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fi: 'Suomi',
  sv: 'Svenska',
  en: 'English',
};
