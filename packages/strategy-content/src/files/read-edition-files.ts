import { checkEdition } from '../check-edition.ts';
import { type Edition, type ExtensionFacts, translationIn } from '../edition.ts';
import { LANGUAGE_TAGS } from '../edition-format.ts';
import { editionText } from '../edition-text.ts';
import { type Problem, problem } from '../problem.ts';
import { isText } from '../text-format.ts';
import { extensionProblems } from './extension-file.ts';
import { decode } from './decode.ts';
import { type FileDocument, readDocument } from './document.ts';
import { jsonProblem } from './edition-json.ts';
import { fileProblem, type FileProblem, type Place } from './file-problem.ts';
import { refine } from './refine.ts';
import { oddTexts, untranslated } from './warnings.ts';

/** The result of reading an edition's files. */
export interface EditionFiles {
  /** The edition, frozen throughout, if it has no problems. */
  readonly edition?: Edition;
  /** What `extension.yaml` says, if it is there. */
  readonly extensionFacts?: ExtensionFacts;
  readonly problems: readonly FileProblem[];
  /** Texts that may be intended, and probably are not. */
  readonly warnings: readonly FileProblem[];
}

/** A wrong language has its problem in `edition.yaml`. */
const isTag = (tag: unknown): tag is string => isText(LANGUAGE_TAGS.item, tag);

const FACTS = 'edition.yaml';

/** The file of facts for the extension. Only the extension's build reads it. */
const FOR_EXTENSION = 'extension.yaml';

/**
 * Reads the files of an edition: `edition.yaml` with one YAML file per language, or one JSON file. Never throws.
 *
 * @param files by their names, without a folder
 * @param folder the name of their folder, which the edition's id should be
 */
export function readEditionFiles(files: ReadonlyMap<string, Uint8Array>, folder?: string): EditionFiles {
  const names = [...files.keys()];
  const [json, ...more] = names.filter((name) => /\.json$/i.test(name));
  try {
    if (json && more.length === 0 && !names.some((name) => /\.ya?ml$/i.test(name)))
      return readJson(json, files.get(json) as Uint8Array);
    return readYaml(files, folder);
  } catch (error) {
    // The YAML library throws for thousands of nested brackets, which no person has written.
    return { problems: [fileProblem({ file: json ?? FACTS }, 'yaml', String(error))], warnings: [] };
  }
}

function readJson(file: string, bytes: Uint8Array): EditionFiles {
  const text = decode(file, bytes);
  const broken = typeof text === 'string' ? jsonProblem(file, text) : text;
  if (typeof text !== 'string' || broken) return { problems: broken ? [broken] : [], warnings: [] };
  const result = checkEdition(JSON.parse(text));
  // JSON is YAML too, so its lines are found in the same way.
  const document = readDocument(file, text);
  if ('problems' in result)
    return { problems: result.problems.map((each) => refine(document, each)), warnings: [] };
  const { edition } = result;
  const documents = new Map(edition.languages.map((language) => [language, document]));
  return {
    edition,
    problems: [],
    warnings: [...oddTexts(document), ...untranslated(edition.languages, documents)],
  };
}

function readYaml(files: ReadonlyMap<string, Uint8Array>, folder?: string): EditionFiles {
  const problems: FileProblem[] = [];
  const warnings: FileProblem[] = [];
  const names = [...files.keys()];
  const asRead = new Set<string>();

  /** The text of a file; `undefined` if it cannot be read. */
  const read = (file: string) => {
    asRead.add(file);
    const text = decode(file, files.get(file) ?? new Uint8Array());
    if (typeof text === 'string') return text;
    problems.push(text);
    return undefined;
  };
  const readPart = (file: string, path: string, missing: () => FileProblem): FileDocument | undefined => {
    if (!files.has(file)) {
      const other = names.find(
        (name) => name.toLowerCase().replace(/\.yml$|\.yaml\.txt$/, '.yaml') === file.toLowerCase(),
      );
      if (other) asRead.add(other);
      problems.push(other ? fileProblem({ file }, 'renamed', other) : missing());
      return undefined;
    }
    const text = read(file);
    if (text === undefined) return undefined;
    const document = readDocument(file, text, path);
    problems.push(...document.problems);
    warnings.push(...oddTexts(document));
    return document;
  };

  const facts = readPart(FACTS, '', () => fileProblem({ file: FACTS }, 'factsMissing'));
  const listed = (facts?.data as { languages?: unknown } | undefined)?.languages;
  const known = Array.isArray(listed) ? [...new Set(listed.filter(isTag))] : undefined;
  // If the list of languages is missing, each file counts as a language, so that its mistakes are reported at once.
  const languages =
    known ??
    names.filter((name) => name.endsWith('.yaml') && name !== FACTS).map((name) => name.slice(0, -5));
  const documents = new Map<string, FileDocument>();
  for (const language of languages) {
    const file = `${language}.yaml`;
    const document = readPart(file, `translations.${language}`, () =>
      fileProblem({ file }, 'fileMissing', language),
    );
    if (document) documents.set(language, document);
  }

  const translations: Record<string, unknown> = {};
  for (const [language, document] of documents) translations[language] = document.data;
  const isGroup = typeof facts?.data === 'object' && facts.data !== null && !Array.isArray(facts.data);
  const input = isGroup ? { ...facts.data, translations } : facts?.data;
  const result = checkEdition(input);
  const found = 'problems' in result ? result.problems : [];
  if (facts && isGroup && Object.hasOwn(facts.data, 'translations'))
    problems.push(refine(facts, problem('translations', 'unknown', FACT_NAMES)));
  for (const each of found) {
    const [, language] = /^translations\.([^.]+)/.exec(each.path) ?? [];
    const document = language === undefined ? facts : documents.get(language);
    // An unreadable file has its problem already.
    if (document?.data === undefined) continue;
    const alike = refine(document, language === undefined ? ofFacts(each) : each);
    if (!problems.some(({ file, path }) => file === alike.file && path && path === alike.path))
      problems.push(alike);
  }

  let extensionFacts: ExtensionFacts = {};
  if (files.has(FOR_EXTENSION)) {
    const document = readPart(FOR_EXTENSION, '', () => fileProblem({ file: FOR_EXTENSION }, 'fileEmpty'));
    if (document?.data !== undefined) {
      problems.push(...extensionProblems(document));
      extensionFacts = document.data as ExtensionFacts;
    }
  }
  warnings.push(...untranslated(languages, documents));
  const edition = 'edition' in result && problems.length === 0 ? result.edition : undefined;
  if (edition) {
    if (folder !== undefined && edition.id !== folder)
      warnings.push(fileProblem(placeOf(facts, 'id'), 'folder', folder));
    for (const language of edition.languages) {
      const source = `source.${language}.txt`;
      if (files.has(source) && read(source)?.trimEnd() !== editionText(translationIn(edition, language)))
        warnings.push(fileProblem({ file: source }, 'strangeSource', `${language}.yaml`));
    }
  }
  if (known) warnings.push(...leftOver(names, known, asRead));
  return edition && problems.length === 0
    ? { edition, extensionFacts, problems, warnings }
    : { problems, warnings };
}

const FACT_NAMES = 'id, languages, city, source';

/** `edition.yaml` does not contain the translations. */
const ofFacts = (each: Problem) =>
  each.path === '' || each.rule === 'unknown'
    ? problem(each.path, each.rule ?? 'group', each.detail?.replace(', translations', ''), each.item)
    : each;

const placeOf = (document: FileDocument | undefined, path: string): Place => ({
  file: document?.file ?? FACTS,
  line: document?.parts.get(path)?.line,
  path,
});

/** Problems for files that look like files of the edition, and are not read. */
function leftOver(names: readonly string[], languages: readonly string[], asRead: ReadonlySet<string>) {
  return names
    .filter((name) => /\.(?:ya?ml|json|txt)$/i.test(name) && !asRead.has(name))
    .filter((name) => !languages.some((language) => name === `source.${language}.txt`))
    .map((file) => {
      const name = file.replace(/\.ya?ml$/, '');
      return name !== file && isTag(name)
        ? fileProblem({ file }, 'notListed', name)
        : fileProblem({ file }, 'notRead');
    });
}
