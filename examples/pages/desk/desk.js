// @ts-check
import { byId, say } from '../make.js';
import { ask } from './ask.js';
import { write } from './changes.js';
import { newDraft, originalOf } from './draft.js';
import { factsForm } from './facts-form.js';
import { dropDraft, keepDraft, onOtherWindow } from './keep-draft.js';
import { languageAt } from './names.js';
import { setValueAt, valueAt } from './paths.js';
import { showPreview } from './preview.js';
import { check, fieldAt, showProblems } from './problems.js';
import { showWaysToUse } from './save.js';
import { showSummary } from './summary.js';
import { textForm } from './text-form.js';
import { WORDS } from './words.js';

/** Milliseconds after the last key, so that the desk does not comment on a half-written word. */
const PAUSE = 250;

/** The draft and its form, its problems and its preview. */
export class Desk {
  /** @type {import('./words.js').Language} */
  language;
  /** @type {import('./draft.js').Draft} */
  draft;
  /** The language beside the original. */
  beside = '';
  /** Whether a missing text is a problem: somebody wants to save, or has opened a file. */
  isAsked = false;
  /** The places where somebody has written. @type {Set<string>} */
  touched = new Set();
  /** @type {readonly import('@espoo-values/strategy-content').Problem[]} */
  problems = [];
  /** The warnings: they are not mistakes. @type {readonly import('@espoo-values/strategy-content/files').FileProblem[]} */
  warnings = [];
  /** The draft, if it has no problems. @type {import('@espoo-values/strategy-content').Edition | undefined} */
  edition;
  ask = ask;
  #isKept = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #timer;

  /** @param {import('./words.js').Language} language @param {import('./draft.js').Draft} draft */
  constructor(language, draft) {
    this.language = language;
    this.draft = draft;
    byId('form').addEventListener('input', ({ target }) => this.#type(/** @type {HTMLElement} */ (target)));
    onOtherWindow(() => {
      this.#isKept = false;
      say(byId('kept'), this.words.changedElsewhere);
    });
  }

  get words() {
    return WORDS[this.language];
  }

  /** The original and the language beside it. */
  languagesInSight() {
    const [original = '', ...others] = this.draft.languages;
    const beside = others.includes(this.beside) ? this.beside : others[0];
    return beside ? [original, beside] : [original];
  }

  /** Draws the form again. @param {string} [focus] the id of the element that then has the focus */
  draw(focus) {
    byId('form').replaceChildren(...factsForm(this), ...textForm(this));
    this.look();
    if (focus) byId(focus)?.focus();
  }

  /** Checks the draft, and shows the result. */
  look() {
    clearTimeout(this.#timer);
    Object.assign(this, check(this.draft));
    showProblems(this);
    showSummary(this);
    showWaysToUse(this);
    showPreview(this);
  }

  /**
   * Changes the parts of the draft.
   *
   * @param {() => void} act
   * @param {{ focus: string, said: string, beside?: string }} then `focus`: the id of the element that has the focus; `said`: the
   *   message about the change; `beside`: the language beside the original
   */
  change(act, { focus, said, beside = this.beside }) {
    act();
    this.beside = beside;
    this.keep();
    this.draw(focus);
    say(byId('said'), said);
  }

  /** Puts another draft on the desk. @param {import('./draft.js').Draft} draft @param {{ isAsked: boolean }} options */
  replace(draft, { isAsked }) {
    Object.assign(this, { draft, isAsked, touched: new Set() });
    this.keep();
    this.draw();
  }

  /** Deletes the draft from this browser, and begins a new one. */
  drop() {
    Object.assign(this, { draft: newDraft(this.language), isAsked: false, touched: new Set() });
    dropDraft();
    this.draw();
  }

  keep() {
    if (this.#isKept) say(byId('kept'), keepDraft(this.draft) ? this.words.keptHere : this.words.notKept);
  }

  /** @param {string} tag @param {string} focus */
  showBeside(tag, focus) {
    this.beside = tag;
    this.draw(focus);
  }

  /** Shows and focuses the field that corrects a problem. @param {string} path */
  goTo(path) {
    const tag = languageAt(path);
    if (tag && tag !== originalOf(this.draft) && !this.languagesInSight().includes(tag))
      this.showBeside(tag, '');
    const field = fieldAt(path);
    field?.scrollIntoView({ block: 'center' });
    field?.focus();
  }

  /** @param {HTMLElement} field */
  #type(field) {
    const path = field.dataset['path'];
    if (!path) return;
    const { checked, type, value } = /** @type {HTMLInputElement} */ (field);
    if (type === 'checkbox') setValueAt(this.draft, path, checked);
    for (const other of type === 'checkbox' ? [] : write(this.draft, path, value)) {
      const shown = /** @type {HTMLInputElement | null} */ (document.getElementById(other));
      if (shown) shown.value = `${valueAt(this.draft, other)}`;
    }
    this.touched.add(path);
    this.keep();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.look(), PAUSE);
  }
}
