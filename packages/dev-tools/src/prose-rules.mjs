// @ts-check
import { LANGUAGE_OF_HEADING } from './document-languages.mjs';

/** The most words of a sentence. People read a longer one twice. */
const MAX_WORDS = 25;

/** Habits of translated English, each with its replacement. @type {[pattern: RegExp, instead: string][]} */
const HABITS = [
  [/^Who\b[^?]*[.:]$/, 'anyone who'],
  [/\bwhoever\b/i, 'anyone who'],
  [/^What\b[^?]*[.:]$/, 'the thing by its name'],
  [/\beverybody\b/i, 'everyone, or all users'],
  [/\bstands?\b/i, 'is'],
  [/\bholds?\b/i, 'contains, keeps, applies, or makes sure of'],
  [/\bcomes?\b/i, 'arrives, follows, or is'],
  [/\bgoes?\b/i, 'moves, or is'],
  [/\bbrings?\b/i, 'adds, or installs'],
  [/\blets?\b/i, 'allows'],
  [/\b(?:is|are) told\b/i, 'the subject that says it'],
  [/(?<!\blet )\balone\b/i, 'only'],
  [/\bof (?:one|you|it|their)[’']?(?:r|s)? own\b/i, 'its own …'],
  [/\ban? \w+ more\b/i, 'another …'],
  [/(?<!\bthere )\b(?:is|are|was|were) (?:no\b(?! longer)|none\b)/i, 'is not a …'],
  [/\bwithout scripts?\b/i, 'without JavaScript'],
  [/\bsuffic\w+/i, 'is enough'],
  [/\bthe most that\b|\bso many\b/i, 'a figure'],
  [/\bbut for\b/i, 'except'],
  [/;[^]*;/, 'a sentence for each thought'],
];

/**
 * The sentences of a paragraph or a table's cell. A piece of code counts as one word.
 *
 * @param {any} node of mdast
 * @returns {string[]}
 */
function sentencesOf(node) {
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(textOf(node));
  return Array.from(segments, ({ segment }) => segment.trim());
}

/** @param {any} node @returns {string} */
function textOf(node) {
  if (node.type === 'inlineCode') return 'Code';
  if (node.type === 'text') return node.value.replaceAll(/\s+/g, ' ');
  return (node.children ?? []).map(textOf).join('');
}

/** @param {string} sentence */
const wordsOf = (sentence) => sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * A rule of ESLint about each English sentence of a Markdown document.
 *
 * @param {(sentence: string) => string[]} problemsOf
 */
function aboutSentences(problemsOf) {
  return {
    meta: { type: 'suggestion', schema: [] },
    create(/** @type {any} */ context) {
      /** The rank of the heading whose section is in another language; 0 for none. */
      let foreign = 0;
      const check = (/** @type {any} */ node) => {
        if (foreign) return;
        for (const sentence of sentencesOf(node))
          for (const problem of problemsOf(sentence))
            context.report({ node, message: `${problem} In: ${sentence.replaceAll(/[{}]/g, '')}` });
      };
      return {
        heading(/** @type {any} */ node) {
          if (Object.hasOwn(LANGUAGE_OF_HEADING, textOf(node))) foreign = node.depth;
          else if (node.depth <= foreign) foreign = 0;
        },
        paragraph: check,
        tableCell: check,
      };
    },
  };
}

/** A plugin of ESLint for the English of documents. */
export const prose = {
  rules: {
    'short-sentences': aboutSentences((sentence) => {
      const words = wordsOf(sentence);
      return words > MAX_WORDS ? [`A sentence of ${words} words; at most ${MAX_WORDS}: split it.`] : [];
    }),
    'plain-words': aboutSentences((sentence) =>
      HABITS.flatMap(([habit, instead]) => {
        const [found] = habit.exec(sentence) ?? [];
        return found === undefined ? [] : [`Not "${found.slice(0, 20)}": write ${instead}.`];
      }),
    ),
  },
};
