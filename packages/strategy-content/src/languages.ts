/** A language of an edition, as a BCP 47 tag: `fi`, `se`, `sr-Latn`. */
export type Language = string;

/**
 * The edition's language that fits a language tag: the one that the tag begins with, else the first with its primary subtag.
 *
 * @param tag a BCP 47 tag (`fi-FI`, `EN-gb`) or its POSIX spelling (`sv_SE.UTF-8`). It may be anything: `auto` (written by a
 *   translating browser), nothing, or a malformed tag.
 * @param languages those of the edition, the original one first.
 * @param fallback the answer for a tag that fits none of them.
 */
export function chooseLanguage<Tag extends Language>(
  tag: string | null | undefined,
  languages: readonly Tag[],
  fallback: Tag = languages[0] as Tag,
): Tag {
  const asked = (tag ?? '').trim().toLowerCase().replaceAll('_', '-');
  let found: Tag | undefined;
  for (const language of languages) {
    const own = language.toLowerCase();
    if (`${asked}-`.startsWith(`${own}-`)) return language;
    if (own.split('-')[0] === asked.split('-')[0]) found ??= language;
  }
  return found ?? fallback;
}
