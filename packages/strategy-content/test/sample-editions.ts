import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { folderOfEdition } from '../build/chosen-edition.ts';
import { readEditionAt } from '../src/command/read-folder.ts';
import type { Edition } from '../src/edition.ts';

const SAMPLES = join(import.meta.dirname, 'editions');

/** The edition in a folder, which has no mistakes. */
export const readEdition = (folder: string) => readEditionAt(folder).edition as Edition;

/** The edition the project ships, from its YAML. */
export const espooVisio = readEdition(folderOfEdition('espoo-visio')) as Edition<'fi' | 'sv' | 'en'>;

/** It and the invented ones: of one language and of two, of other languages than its own, written from the right. */
export const EDITIONS: readonly Edition[] = [
  espooVisio,
  ...readdirSync(SAMPLES).map((name) => readEdition(join(SAMPLES, name))),
];

/** A small edition of `count` values, for rules that depend on their number. */
export function editionOf(count: number): Edition<'fi' | 'sv' | 'en'> {
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
  return {
    id: 'small',
    languages: ['fi', 'sv', 'en'],
    city: { fi: 'Kaupunki', sv: 'Stad', en: 'City' },
    source: { title: 'Kaupunki', site: 'city.example' },
    translations: { fi: translation('fi'), sv: translation('sv'), en: translation('en') },
  };
}
