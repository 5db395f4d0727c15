import type { Edition } from '../src/edition.ts';
import { readEdition } from '../build/read-edition.ts';

/** The edition the project ships, from its YAML. */
export const espooVisio = readEdition('espoo-visio');

/** A small edition of `count` values, for rules that depend on their number. */
export function editionOf(count: number): Edition {
  const translation = (language: string) => ({
    official: language === 'fi',
    trail: [`${language} trail`],
    vision: { title: `${language} vision`, paragraphs: [`${language} vision text`] },
    mission: { title: `${language} mission`, paragraphs: [`${language} mission text`] },
    values: {
      title: `${language} values`,
      items: Array.from({ length: count }, (_, index) => ({
        id: `value-${index}`,
        title: `${language} value ${index}`,
        paragraphs: [`${language} value ${index} text`],
      })),
    },
  });
  const name = { fi: 'Kaupunki', sv: 'Stad', en: 'City' };
  return {
    id: 'small',
    city: name,
    originalLanguage: 'fi',
    source: { title: { ...name }, site: 'city.example' },
    translations: { fi: translation('fi'), sv: translation('sv'), en: translation('en') },
  };
}
