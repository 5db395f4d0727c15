// @ts-check
import { checkEdition } from '@espoo-values/strategy-content';
import { readEditionFiles, writeEditionJson } from '@espoo-values/strategy-content/files';
import { say } from '../make.js';
import { originalOf } from './draft.js';
import { editionOf } from './edition-of.js';
import { problemId } from './fields.js';
import { placesAround } from './paths.js';
import { sentenceOf } from './words.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('@espoo-values/strategy-content').Edition} Edition */
/** @typedef {import('@espoo-values/strategy-content').Problem} Problem */
/** @typedef {import('@espoo-values/strategy-content/files').FileProblem} FileProblem */

/**
 * The result of a draft: an edition, or its mistakes, each at the place of the field that corrects it.
 *
 * @param {import('./draft.js').Draft} draft
 * @returns {{ edition: Edition | undefined, problems: readonly Problem[], warnings: readonly FileProblem[] }}
 */
export function check(draft) {
  const result = checkEdition(editionOf(draft));
  if ('edition' in result) {
    const { edition } = result;
    // Warnings name a file: the one that the desk would save.
    const file = new TextEncoder().encode(writeEditionJson(edition));
    return { edition, problems: [], warnings: readEditionFiles(new Map([['edition.json', file]])).warnings };
  }
  const original = originalOf(draft);
  /** @type {Map<string, Problem>} */
  const byPath = new Map();
  for (const problem of result.problems) {
    const path = problem.path
      // One field has all lines of the trail, and all languages share an id.
      .replace(/\.trail\[\d+\]$/, '.trail')
      .replace(/^translations\.[^.]+(\.values\.items\[\d+\]\.id)$/, `translations.${original}$1`);
    if (!byPath.has(path)) byPath.set(path, { ...problem, path });
  }
  return { edition: undefined, problems: [...byPath.values()], warnings: [] };
}

/**
 * Shows the mistake of each field beside it. An empty field is a mistake only after somebody was in it, or wants to save.
 *
 * @param {Desk} desk
 */
export function showProblems({ problems, language, touched, isAsked }) {
  const byPath = new Map(problems.map((problem) => [problem.path, problem]));
  for (const field of document.querySelectorAll('[data-path]')) {
    const path = field.getAttribute('data-path') ?? '';
    const place = document.getElementById(problemId(path));
    if (!place) continue;
    const problem = byPath.get(path);
    const isSaid = problem && (problem.rule !== 'empty' || isAsked || touched.has(path));
    say(place, isSaid ? sentenceOf(language, problem) : '');
    if (isSaid) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
}

/** The field that corrects a problem: the one at its place, or the nearest around it. @param {string} path */
export function fieldAt(path) {
  return placesAround(path)
    .map((place) => document.getElementById(place))
    .find((field) => field?.hasAttribute('data-path'));
}
