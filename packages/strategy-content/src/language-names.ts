import type { Language } from './languages.ts';

/** Languages of the north that many browsers have no name for. */
const NORTHERN: Readonly<Record<string, string>> = {
  fit: 'meänkieli',
  se: 'davvisámegiella',
  sma: 'åarjelsaemien gïele',
  smj: 'julevsámegiella',
  smn: 'anarâškielâ',
  sms: 'nuõrttsääʹmǩiõll',
};

/**
 * What a language calls itself.
 *
 * @param otherwise the language of the name where its own is not known
 */
export function languageName(language: Language, otherwise = 'en'): string {
  const northern = NORTHERN[language];
  if (northern) return northern;
  const nameIn = (each: string) => new Intl.DisplayNames(each, { type: 'language' }).of(language);
  const [known] = Intl.DisplayNames.supportedLocalesOf(language);
  const own = known && nameIn(known);
  // A browser may know the language, and not its name.
  return (own && own !== language ? own : nameIn(otherwise)) ?? language;
}
