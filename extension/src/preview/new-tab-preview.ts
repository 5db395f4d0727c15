import type { Edition, Language } from '@espoo-values/strategy-content';
import type {} from '@espoo-values/widget';
import { render } from 'lit/html.js';
import { generatedMotif } from '../first-frame/generated-motif.ts';
import { chooseView } from '../new-tab/choose-view.ts';
import { headerView } from '../new-tab/header-view.ts';
import { type Choice, dayState, type NewTabState } from '../new-tab/new-tab-state.ts';
import styles from '../new-tab/new-tab.css?inline';
import { showChoice } from '../new-tab/value-element.ts';
import { DEFAULT_SETTINGS, SETTINGS } from '../settings/settings-schema.ts';
import NEW_TAB_WORDS from '../words/new-tab.json' with { type: 'json' };
import { uiLanguageFor } from '../words/ui-language.ts';
import { takeOutline, valueCount, values } from './outline.ts';

/*
 * The new tab of an edition that is being written, with the default settings. It has the new tab's own views and page, but not a
 * browser's storage. The page around it sends the event `preview` to the document.
 */

/** The detail of the event `preview`. */
interface Shown {
  readonly edition: Edition;
  readonly language: Language;
  /** A view of the element. The new tab does not have each of them, and shows the value of the day for the others. */
  readonly view: string;
}

const drawings = import.meta.glob<string>('../first-frame/motifs/*.svg', {
  eager: true,
  import: 'default',
  query: '?raw',
});

const find = (selector: string) => document.querySelector(selector) as HTMLElement;

/** The choice in the row, if one was made. */
let chosen: Choice | undefined;
let latest: Shown | undefined;

document.addEventListener('preview', (event) => {
  const { detail } = event as CustomEvent<Shown>;
  takeOutline(detail.edition);
  const isThere = typeof chosen !== 'number' || chosen < valueCount;
  if (detail.view !== latest?.view || !isThere) chosen = undefined;
  latest = detail;
  show(detail);
});

function show(shown: Shown): void {
  const state = stateOf(shown);
  const { choice, uiLanguage } = state;
  document.documentElement.lang = uiLanguage;
  const element = document.querySelector('espoo-values');
  if (element) element.edition = shown.edition;
  void showChoice(state);
  find('.motifs').innerHTML = typeof choice === 'number' ? drawing(values[choice]?.id ?? '') : '';
  find('.row').ariaLabel = NEW_TAB_WORDS[uiLanguage].choose;
  const header = headerView(state, () => undefined);
  const choices = chooseView(state, (each) => {
    chosen = each;
    show(shown);
    find('[role=toolbar] [tabindex="0"]').focus();
  });
  render(header, find('header'));
  render(choices, find('.row'));
}

function stateOf({ language, view }: Shown): NewTabState {
  return {
    ...dayState(chosen, SETTINGS.view.read(view) ?? SETTINGS.view.default),
    settings: DEFAULT_SETTINGS,
    locked: new Set(),
    language,
    uiLanguage: uiLanguageFor(language),
    isResting: false,
    saved: undefined,
    mostVisited: [],
    firstNote: undefined,
  };
}

/** The drawing that the build would give to the value. */
function drawing(id: string): string {
  const svg = drawings[`../first-frame/motifs/${id}.svg`] ?? generatedMotif(id);
  return svg.replace('<svg', '<svg class="motif"');
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
// The controls in the header lead to pages that are not there.
find('header').inert = true;
// On demand, as in the new tab.
void import('../element.ts');
