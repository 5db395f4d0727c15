/** The languages every edition is complete in, in the order they are listed to people. */
export const LANGUAGES = ['fi', 'sv', 'en'] as const;

/** A language of an edition, as a BCP 47 primary subtag. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of an edition that a language tag asks for.
 *
 * @param tag a BCP 47 tag (`fi-FI`, `EN-gb`) or its POSIX spelling (`sv_SE`); only the primary subtag counts.
 *   Anything may come in: `auto` (written by a translating browser), nothing, or a malformed tag.
 * @param fallback the edition's original language: the answer for a tag that names none of {@link LANGUAGES}.
 */
export function chooseLanguage(tag: string | null | undefined, fallback: Language): Language {
  const primary = /^\s*([a-z]+)(?![^-_\s])/i.exec(tag ?? '')?.[1]?.toLowerCase();
  for (const language of LANGUAGES) if (language === primary) return language;
  return fallback;
}
