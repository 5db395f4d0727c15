import type { Edition } from '../edition.ts';
import { NEW_EXTENSION_FILE } from './extension-file.ts';
import { Document, isMap, isScalar, isSeq, Scalar, visit } from './yaml.js';

/** The path of the JSON Schemas from a folder in `editions/`. */
const SCHEMAS = '../../dist/schema';
const WIDTH = 100;
/** Longer texts begin on their own line. There, YAML gives no character in them a meaning. */
const LONG = 60;

/**
 * An edition as the files that people edit, by their names. Reading them gives an equal edition.
 *
 * @param schemas the folder of the JSON Schemas, for editors, from that of the files
 */
export function writeEditionFiles(edition: Edition, schemas = SCHEMAS): Map<string, string> {
  const { translations, ...facts } = edition;
  const files = new Map([['edition.yaml', yaml(facts, `${schemas}/edition-file.json`)]]);
  for (const [language, translation] of Object.entries(translations))
    files.set(`${language}.yaml`, yaml(translation, `${schemas}/translation-file.json`));
  return files.set('extension.yaml', NEW_EXTENSION_FILE);
}

function yaml(data: object, schema: string): string {
  const document = new Document(data);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.length > LONG) node.type = Scalar.BLOCK_FOLDED;
    },
    Pair(_, { key, value }, path) {
      // A blank line between the parts, and between the values.
      if (isScalar(key) && path.length === 2) key.spaceBefore = true;
      if (isSeq(value)) value.items.slice(1).forEach((item) => isMap(item) && (item.spaceBefore = true));
      if (isScalar(key) && key.value === 'languages' && isSeq(value)) value.flow = true;
    },
  });
  const text = document.toString({ lineWidth: WIDTH, blockQuote: 'folded', flowCollectionPadding: false });
  return `# yaml-language-server: $schema=${schema}\n${text}`;
}
