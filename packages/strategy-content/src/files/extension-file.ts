import { copyInFormat } from '../check-format.ts';
import type { ExtensionFacts } from '../edition.ts';
import { EXTENSION_FILE } from '../edition-format.ts';
import type { Problem } from '../problem.ts';
import type { FileDocument } from './document.ts';
import { fileProblem, type FileProblem } from './file-problem.ts';
import { refine } from './refine.ts';

/** An `extension.yaml` to complete. Each line says its purpose. */
export const NEW_EXTENSION_FILE = `# What the browser extension alone needs; a page needs none of it.

# Whether the city itself gives the extension out: true or false. Until then the extension says that the city has not made it.
isOfTheCity: false

# The ids by which browsers and policies know the extension; readers' settings hang on them. Without them they follow from the
# edition's id. Write them where readers have the extension under others already, as in extension/README.md.
# geckoId: values@my-city.example
# chromiumKey: MII...
`;

/** The form of the ids. Browsers refuse an extension with other ids, with their own messages. */
const IDS = {
  geckoId: /^(?:\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[\w.-]*@[\w.-]+)$/i,
  chromiumKey: /^MII[\w+/]{100,}={0,2}$/,
} as const;

/** The mistakes of an `extension.yaml`. */
export function extensionProblems(document: FileDocument): FileProblem[] {
  const problems: Problem[] = [];
  const facts = copyInFormat(EXTENSION_FILE, document.data, problems) as ExtensionFacts;
  if (problems.length > 0) return problems.map((each) => refine(document, each));
  return (['geckoId', 'chromiumKey'] as const)
    .filter((key) => facts[key] !== undefined && !IDS[key].test(facts[key]))
    .map((key) => fileProblem({ file: document.file, line: document.parts.get(key)?.line, path: key }, key));
}
