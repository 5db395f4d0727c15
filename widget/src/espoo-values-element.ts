import { builtInEdition, type Edition } from '@espoo-values/strategy-content';
import { type PropertyDeclaration, ReactiveElement, unsafeCSS } from '@lit/reactive-element';
import { ChosenEdition } from './chosen-edition.ts';
import { dispatch, type EspooValuesChangeDetail, refuse } from './events.ts';
import { follow, unfollow } from './followers.ts';
import { inheritedTag } from './language.ts';
import type { HeadingLevel, Layout, Theme, View } from './options.ts';
import styles from './styles.css';
import { toDom } from './tree/to-dom.ts';
import { h } from './tree/tree.ts';
import { VERSION } from './version.ts';
import { hasSameNodes, saysSame, type ViewModel, viewModelOf } from './view-model.ts';
import { newNodes, takeOver } from './views/card-nodes.ts';
import { say } from './warn.ts';

/**
 * A city's strategy text on any page: the value of the day, all values, the vision, the mission or the whole.
 *
 * Its children are for visitors without JavaScript. It stores nothing, and requests nothing except `src`.
 *
 * @attr {string} lang - Language of the text: one of the edition's (`fi`, `sv`, `en`), with or without a region; else the page's.
 * @slot heading - Replaces the words above the value of the day ("Päivän arvo").
 * @slot footer - Follows the source of the text.
 * @csspart base - The outermost box, whose width decides the composition.
 * @csspart card - The box with background, border and padding.
 * @csspart kicker - The words above the value of the day.
 * @csspart section - The vision, the mission or the values as a whole.
 * @csspart section-title - A section's heading.
 * @csspart value - One value.
 * @csspart title - A value's heading.
 * @csspart paragraph - A paragraph of the text.
 * @csspart trail - The lines above the published text, in the view `all`.
 * @csspart provenance - The source of the text, and whether the translation is official.
 * @cssproperty [--espoo-values-font-size=medium] - Size of the text; all else is in proportion.
 * @cssproperty [--espoo-values-background] - Background of the card.
 * @cssproperty [--espoo-values-color] - Colour of the text.
 * @cssproperty [--espoo-values-accent] - Colour of headings and of the card's edge.
 * @cssproperty [--espoo-values-quiet-color] - Colour of the kicker, the trail and the source.
 * @cssproperty [--espoo-values-border-color] - Colour of the card's border and of the lines between values.
 * @cssproperty [--espoo-values-radius=0.25em] - Rounding of the card's corners.
 * @cssproperty [--espoo-values-padding] - Room inside the card; grows with its width.
 * @fires {CustomEvent<EspooValuesChangeDetail>} espoo-values-change - The shown text has changed.
 * @fires {CustomEvent<EspooValuesErrorDetail>} espoo-values-error - The element has refused an edition, and the last good one
 *   stays.
 */
export class EspooValuesElement extends ReactiveElement {
  declare readonly renderRoot: ShadowRoot;
  static readonly version: string = VERSION;
  static override styles = unsafeCSS(styles);

  // Without a prototype, which a page may have added to.
  static override properties: Record<PropertyKey, PropertyDeclaration & { __proto__: null }> = {
    view: { __proto__: null },
    value: { __proto__: null },
    date: { __proto__: null },
    theme: { __proto__: null },
    layout: { __proto__: null },
    // Other text than a number is kept as written, so that the warning can name it.
    headingLevel: {
      __proto__: null,
      attribute: 'heading-level',
      converter: (text) => Number(text) || text,
    },
    src: { __proto__: null },
    // Listed so that an edition which is set before the tag is defined is kept.
    edition: { __proto__: null, attribute: false, noAccessor: true },
    // `lang` is the platform's own property; only its attribute needs to be watched.
    [Symbol('lang')]: { __proto__: null, attribute: 'lang' },
  };

  /** The shown text: `day` (default), `values`, `vision`, `mission` or `all`. */
  declare view: View;
  /** The id of the value that the day view is pinned to; empty for the value of the day. */
  declare value: string;
  /** The date, `YYYY-MM-DD`, that the day view is for; empty for today in Helsinki. */
  declare date: string;
  /** The colours: of the page's `color-scheme` (`auto`, default), `light` or `dark`. */
  declare theme: Theme;
  /** `card` (default) or `plain`. */
  declare layout: Layout;
  /** The rank of the first heading, 1 to 6; 2 by default. */
  declare headingLevel: HeadingLevel;

  /**
   * The address of another edition, as JSON; empty for the built-in one. While it is loading, and if it fails, the last good
   * edition stays, or else the element's children.
   */
  declare src: string;

  readonly #edition = new ChosenEdition((result) => {
    if ('problems' in result) refuse(this, result.problems);
    this.requestUpdate();
  });
  /** The shown model; `undefined` while the content without JavaScript is shown. */
  #shown: ViewModel | undefined;
  /** The model of the last event. */
  #told: ViewModel | undefined;
  #toldDetail: EspooValuesChangeDetail | null = null;
  #hasFailed = false;
  #isMonospace = false;

  constructor() {
    super();
    this.view = 'day';
    this.value = '';
    this.date = '';
    this.src = '';
    this.theme = 'auto';
    this.layout = 'card';
    this.headingLevel = 2;
  }

  /**
   * The shown edition, or the built-in one while that of `src` is loading. You may set anything: the element copies and checks
   * it. A wrong one dispatches `espoo-values-error`, once for the same reasons, and changes nothing. An equal one changes
   * nothing either. `null`, `undefined` or `''` restores the built-in edition.
   */
  get edition(): Edition {
    return this.#edition.current ?? builtInEdition;
  }

  set edition(edition: unknown) {
    this.#edition.set(edition);
  }

  /** The detail of the last `espoo-values-change`, for listeners that are added after the event. `null` before the first. */
  get shown(): EspooValuesChangeDetail | null {
    return this.#toldDetail;
  }

  override connectedCallback() {
    try {
      super.connectedCallback();
      // Chromium's XML parser makes a defined element without telling it of its attributes.
      if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html') {
        for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
      }
      follow(this);
      requestAnimationFrame(() => {
        this.#readFont();
      });
    } catch (error) {
      this.fail(error);
    }
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    unfollow(this);
    // If the element only moved, it is in the page again by then, and continues as it is.
    queueMicrotask(() => {
      if (!this.isConnected) this.#edition.leave();
    });
  }

  /** A constructed style sheet stays behind with the document that it was made for. */
  adoptedCallback() {
    if (this.hasUpdated) adoptStyles(this.renderRoot);
  }

  /** A page that was saved may have declared a closed root: asked for in the same mode, it is given, empty. */
  protected override createRenderRoot() {
    try {
      return super.createRenderRoot();
    } catch {
      const root = this.shadowRoot ?? this.attachShadow({ mode: 'closed' });
      adoptStyles(root);
      return root;
    }
  }

  protected override update(changed: Map<PropertyKey, unknown>) {
    super.update(changed);
    try {
      this.#show();
    } catch (error) {
      this.fail(error);
    }
    const shown = this.#shown;
    if (!shown || saysSame(this.#told, shown)) return;
    this.#told = shown;
    const { date, language: lang, value } = shown;
    this.#toldDetail = { valueId: value?.id ?? null, date, lang };
    dispatch(this, 'espoo-values-change', this.#toldDetail);
  }

  /** Whatever the page did to it, the content without JavaScript is better than nothing. */
  protected fail(error: unknown) {
    if (!this.#hasFailed) say('error', error);
    this.#hasFailed = true;
    try {
      this.#showChildren();
    } catch {
      // The functions for that are missing too.
    }
  }

  /** Updates the shadow root. Parts that have not changed keep their nodes: a reader may have selected them. */
  #show() {
    if (this.isConnected) this.#edition.ask(typeof this.src === 'string' ? this.src : '');
    const root = this.renderRoot;
    const { current } = this.#edition;
    if (!current) {
      // The markup of a server stays until the edition has loaded.
      if (this.#shown || !root.firstChild) this.#showChildren();
      return;
    }
    const before = this.#shown;
    const model = viewModelOf(current, this, {
      tag: inheritedTag(this, current.languages),
      before,
      isMonospace: this.#isMonospace,
    });
    if (!hasSameNodes(before, model)) {
      const isTakenOver = !this.hasUpdated && takeOver(root.lastElementChild, model);
      if (!isTakenOver) root.replaceChildren(newNodes(model));
    } else if (before?.cardClasses !== model.cardClasses)
      (root.querySelector('[part=card]') as Element).className = model.cardClasses;
    this.#shown = model;
  }

  /** Asked while the page is about to be laid out: before, the answer would lay it out for each element anew. */
  #readFont() {
    try {
      const isMonospace = getComputedStyle(this).fontFamily === 'monospace';
      if (isMonospace === this.#isMonospace) return;
      this.#isMonospace = isMonospace;
      this.requestUpdate();
    } catch {
      // The page has something else in its place: the size is the browser's.
    }
  }

  /** Shows the content without JavaScript. */
  #showChildren() {
    this.#shown = undefined;
    this.renderRoot.replaceChildren(toDom(h('slot', {})));
  }
}

/** Gives a shadow root the style sheet, made for the document that it is in. */
function adoptStyles(root: ShadowRoot) {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(styles);
  root.adoptedStyleSheets = [sheet];
}

declare global {
  interface HTMLElementTagNameMap {
    'espoo-values': EspooValuesElement;
  }
}
