// @ts-check
import { isOfficial } from '@espoo-values/strategy-content';
import { byId, make, say } from '../make.js';
import { nameWithLanguage } from './names.js';
import { nameHere } from './offered-languages.js';
import { filled, sentenceOf } from './words.js';

/** @typedef {import('./desk.js').Desk} Desk */
/** @typedef {import('./words.js').FileProblem} FileProblem */

/** The most problems that the summary lists: a person corrects no more before looking again. */
const MOST = 8;

/** Counts the problems, with a link to each. It writes only changes, so a screen reader reads only those. @param {Desk} desk */
export function showSummary(desk) {
  const { draft, problems, warnings, words, language } = desk;
  const count = problems.length;
  say(byId('problem-count'), count ? filled(words.problemCount, { count }) : words.allWell);
  byId('check').classList.toggle('well', count === 0);
  const several = draft.languages.length > 1;
  const line = (/** @type {Pick<FileProblem, 'path' | 'rule' | 'message' | 'detail'>} */ problem) => {
    const name = nameWithLanguage(problem.path, words, language, several);
    return make('li', {}, linkTo(desk, problem.path, name), `. ${sentenceOf(language, problem)}`);
  };
  showLines(byId('problem-list'), problems.slice(0, MOST).map(line));
  say(byId('more-problems'), count > MOST ? filled(words.moreProblems, { count: count - MOST }) : '');
  const notes = [...unofficial(desk), ...warnings.slice(0, MOST).map(line)];
  byId('warnings').hidden = notes.length === 0;
  showLines(byId('warning-list'), notes);
}

/** A line for each translation that readers see as unofficial, with a link to the box that changes it. @param {Desk} desk */
function unofficial(desk) {
  const { draft, words, language } = desk;
  return draft.languages
    .filter((tag) => !isOfficial(draft, tag))
    .map((tag) => {
      const sentence = filled(words.unofficial, { name: nameHere(tag, language) });
      return make('li', {}, `${sentence} `, linkTo(desk, `translations.${tag}.official`, words.tick), '.');
    });
}

/** @param {Desk} desk @param {string} path @param {string} name */
function linkTo(desk, path, name) {
  const link = make('a', { href: `#${encodeURIComponent(path)}` }, name);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    desk.goTo(path);
  });
  return link;
}

/**
 * Replaces the lines of a list if they differ: the focus may be on one of them.
 *
 * @param {Element} list
 * @param {Element[]} lines
 */
function showLines(list, lines) {
  if (list.innerHTML !== lines.map(({ outerHTML }) => outerHTML).join('')) list.replaceChildren(...lines);
}
