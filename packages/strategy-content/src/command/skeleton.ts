import { WORD_NAMES } from '../files/word-names.ts';
import { BLANK } from '../files/blank.ts';
import { NEW_EXTENSION_FILE } from '../files/extension-file.ts';
import { knownWords } from '../words.ts';

/** The beginning of an edition. */
export interface Beginning {
  readonly id: string;
  /** The original one first. */
  readonly languages: readonly string[];
  /** One for each language. */
  readonly cities: readonly string[];
  readonly valueCount: number;
  /** The name of the text. */
  readonly source?: string | undefined;
  /** Where it was published. */
  readonly site?: string | undefined;
}

/** A text on its own lines. There, YAML gives no character of it a meaning. */
const text = (indent: string, words = BLANK) => `>-\n${indent}${words}`;

/**
 * The files of an edition whose texts are still to be written, by their names. They are valid once each blank is filled.
 *
 * @param schemas the folder of the JSON Schemas, from that of the files
 */
export function skeleton(beginning: Beginning, schemas: string): Map<string, string> {
  const { languages, cities } = beginning;
  const files = new Map([['edition.yaml', facts(beginning, schemas)]]);
  languages.forEach((language, index) => {
    files.set(`${language}.yaml`, translation(beginning, language, cities[index] ?? BLANK, schemas));
  });
  return files.set('extension.yaml', NEW_EXTENSION_FILE);
}

function facts({ id, languages, cities, source, site }: Beginning, schemas: string): string {
  const city = languages.map((language, index) => `  ${language}: ${text('    ', cities[index])}`);
  return `# yaml-language-server: $schema=${schemas}/edition-file.json
#
# Where the text comes from. Write in the place of each “${BLANK}”, and keep what is indented indented.

# The name of this folder.
id: ${id}

# The language in which the text was adopted comes first. Each has a file, such as ${languages[0] ?? 'fi'}.yaml.
languages: [${languages.join(', ')}]

city:
${city.join('\n')}

# Shown under the text: its name in the original language, and the site or address where it was published.
source:
  title: ${text('    ', source)}
  site: ${text('    ', site)}
`;
}

function translation(
  { languages, valueCount }: Beginning,
  language: string,
  city: string,
  schemas: string,
): string {
  const isOriginal = language === languages[0];
  const words = `# What is said around the texts: “Value of the day”, “unofficial translation”.
words:
${WORD_NAMES.map((name) => `  ${name}: ${text('    ')}`).join('\n')}

`;
  const about = isOriginal
    ? 'The text in its original language'
    : `A translation of ${languages[0] ?? ''}.yaml: as many paragraphs, and the same ids in the same order`;
  const ids = isOriginal
    ? `  # In the city's order. An id stands in addresses and settings: a-z, 0-9 and hyphens, the same in all languages.
`
    : '';
  const items = Array.from(
    { length: valueCount },
    (_, index) => `    - id: value-${index + 1}
      title: ${text('        ')}
      paragraphs:
        - ${text('          ')}
`,
  );
  const section = `  title: ${text('    ')}
  paragraphs:
    - ${text('      ')}
`;
  return `# yaml-language-server: $schema=${schemas}/translation-file.json
#
# ${about}. Write in the place of each “${BLANK}”, and keep what is indented indented.

# Whether the city itself published this text: true or false. It counts for translations only.
official: ${isOriginal}

${knownWords(language) ? '' : words}# The lines above the text on the page where it was published.
trail:
  - ${text('    ', city)}

# One paragraph or more. Begin each with “- >-”.
vision:
${section}
mission:
${section}
values:
  title: ${text('    ')}
${ids}  items:
${items.join('\n')}`;
}
