import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInEdition, type Edition, isOfficial } from '@espoo-values/strategy-content';
import ABOUT_WORDS from '../src/words/about.json' with { type: 'json' };
import { fill } from '../src/words/fill.ts';
import { PUBLISHER } from '../src/words/publisher.ts';
import { nameIn, type UiLanguage } from '../src/words/ui-language.ts';
import { textLanguage } from './made-files.ts';

const STORE = join(import.meta.dirname, '../store');

/** The sentence for an edition with translations that are not the city's own. */
const TRANSLATIONS: Readonly<Record<UiLanguage, string>> = {
  fi: ' Epäviralliset käännökset on merkitty.',
  sv: ' Inofficiella översättningar är märkta.',
  en: ' Unofficial translations are marked.',
};

/** The text of the extension in a store, in one language, made from `store/<language>/description.txt` and the edition. */
export function storeText(uiLanguage: UiLanguage): string {
  const edition: Edition = builtInEdition;
  const language = textLanguage(uiLanguage);
  const city = edition.city[language] ?? '';
  const names = new Intl.DisplayNames([uiLanguage], { type: 'language' });
  const isAllOfficial = edition.languages.every((each) => isOfficial(edition, each));
  return fill(readFileSync(join(STORE, uiLanguage, 'description.txt'), 'utf8'), {
    name: nameIn(language),
    city,
    source: edition.source.title,
    languages: new Intl.ListFormat(uiLanguage).format(
      edition.languages.map((each) => names.of(each) ?? each),
    ),
    translations: isAllOfficial ? '' : TRANSLATIONS[uiLanguage],
    publisher: fill(ABOUT_WORDS[uiLanguage].about[PUBLISHER], { city }),
  });
}
