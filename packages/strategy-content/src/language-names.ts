import type { Language } from './languages.ts';

/** Names of northern languages that many browsers have no name for. */
const NORTHERN: Readonly<Record<string, string>> = {
  fit: 'meänkieli',
  se: 'davvisámegiella',
  sma: 'åarjelsaemien gïele',
  smj: 'julevsámegiella',
  smn: 'anarâškielâ',
  sms: 'nuõrttsääʹmǩiõll',
};

/**
 * The name of a language in itself.
 *
 * @param otherwise the language of the name if the language's own name is unknown
 */
export function languageName(language: Language, otherwise = 'en'): string {
  const northern = NORTHERN[language];
  if (northern) return northern;
  const nameIn = (each: string) => new Intl.DisplayNames(each, { type: 'language' }).of(language);
  const [known] = Intl.DisplayNames.supportedLocalesOf(language);
  const own = known && nameIn(known);
  // A browser may know a language without its name.
  return (own && own !== language ? own : nameIn(otherwise)) ?? language;
}
