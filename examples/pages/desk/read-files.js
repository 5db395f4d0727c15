// @ts-check
import { fileProblemInWords, readEditionFiles } from '@espoo-values/strategy-content/files';
import { fullName } from './names.js';
import { filled, sentenceOf, WORDS } from './words.js';
import { unzip } from './zip.js';

/** @typedef {import('./words.js').Language} Language */
/** @typedef {{ data?: unknown, problems: string[] }} ReadFiles what is in the files, and what is wrong with it, in words */

/** More than an edition can have, in bytes. */
const MOST = 1_000_000;

/**
 * Reads an edition from JSON, a zip or YAML files. Never throws. If JSON has mistakes, `data` is its content all the same.
 *
 * @param {readonly File[]} files
 * @param {Language} language
 * @returns {Promise<ReadFiles>}
 */
export async function readFiles(files, language) {
  const words = WORDS[language];
  const refuse = (/** @type {string} */ word, name = '') => ({ problems: [filled(word, { name })] });
  const large = files.find(({ size }) => size > MOST);
  if (large) return refuse(words.tooLarge, large.name);
  const strange = files.find(({ name }) => !/\.(json|zip|ya?ml|txt)$/i.test(name));
  if (strange) return refuse(words.unknownFile, strange.name);

  let named = new Map(await Promise.all(files.map(withBytes)));
  const packed = files.find(({ name }) => /\.zip$/i.test(name));
  if (packed) {
    const unpacked = unzip(named.get(packed.name) ?? new Uint8Array(), MOST);
    if (!unpacked) return refuse(words.noZip, packed.name);
    named = unpacked;
  }
  const { edition, problems } = readEditionFiles(named);
  const only = files.length === 1 && /\.json$/i.test(files[0]?.name ?? '') ? files[0] : undefined;
  const extension = named.get('extension.yaml');
  const data = edition ?? (only && fromJson(await only.text()));
  return {
    data: edition && extension ? { ...edition, extension: new TextDecoder().decode(extension) } : data,
    problems: problems.map((problem) => inWords(problem, language)),
  };
}

/** @param {File} file @returns {Promise<[string, Uint8Array]>} */
const withBytes = async (file) => [file.name, new Uint8Array(await file.arrayBuffer())];

/** @param {string} text @returns {unknown} */
function fromJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A problem of a file in words: its place, and what to do. @param {import('./words.js').FileProblem} problem @param {Language} language */
function inWords(problem, language) {
  if (language === 'en') return `${fileProblemInWords(problem)}.`;
  const { file, line, path } = problem;
  const words = WORDS[language];
  const where = [file, ...(line ? [filled(words.line, { number: line })] : [])].join(', ');
  return `${where}: ${path ? `${fullName(path, words)}. ` : ''}${sentenceOf(language, problem)}`;
}
