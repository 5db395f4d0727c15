/** The words that name a language, in that of the reader. */
const IN_LANGUAGE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fi: { fi: 'suomeksi', sv: 'ruotsiksi', en: 'englanniksi' },
  sv: { fi: 'på finska', sv: 'på svenska', en: 'på engelska' },
  en: { fi: 'in Finnish', sv: 'in Swedish', en: 'in English' },
};

/** The tag of the language in the name of a calendar or of a text for a store, such as `-fi.ics`; empty for other files. */
export const languageOfFile = (name: string): string =>
  /(?:\d|store)-([a-z]{2,3}(?:-\w+)*)\.(?:ics|txt)$/i.exec(name)?.[1] ?? '';

/** The words for the language of a text, in the reader's; the name that `Intl` knows for other languages; empty for none. */
export const inLanguage = (tag: string, reader: string): string =>
  tag && (IN_LANGUAGE[reader]?.[tag] ?? new Intl.DisplayNames(reader, { type: 'language' }).of(tag) ?? tag);
