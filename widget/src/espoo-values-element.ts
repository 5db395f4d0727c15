import { html, LitElement, noChange, type PropertyDeclarations } from 'lit';
import type { EditionResult, Release } from './edition-source.ts';
import { dispatch } from './events.ts';
import { hostOf, inheritedTag } from './language.ts';
import { builtIn, dropText, type EditionInPart, isMissing, textOf } from './on-demand/built-in-text.ts';
import { dropEdition, isWaiting, requestEdition, takeEdition } from './on-demand/other-editions.ts';
import type { HeadingLevel, Layout, Theme, View } from './options.ts';
import { listen, stopListening } from './page-clock.ts';
import { stopWatchingPage, watchPage } from './page-observer.ts';
import { shownOf } from './shown-of.ts';
import { styles } from './styles.ts';
import { VERSION } from './version.ts';
import { face } from './views/face.ts';
import { type Shown, showsSame } from './views/shown.ts';

/** An edition to be shown, the built-in one among them, or why there is none. */
type Taken = EditionResult | { readonly edition: EditionInPart };

/**
 * A city's strategy text on any page: the value of the day, all values, the vision, the mission or the whole.
 *
 * Its children are what is shown without script. It stores nothing, and asks for nothing over the network but `src`, and for its own
 * files where it is used as a module.
 *
 * @attr {string} lang - Language of the text: `fi`, `sv`, `en` or another of the edition's, with or without a region; else that of the page.
 * @slot heading - Takes the place of the words above the value of the day ("Päivän arvo").
 * @slot footer - Comes after the provenance.
 * @csspart base - The outermost box, whose width decides the composition.
 * @csspart card - The box with ground, border and padding.
 * @csspart kicker - The words above the value of the day.
 * @csspart section - The vision, the mission or the values as a whole.
 * @csspart section-title - A section's heading.
 * @csspart value - One value.
 * @csspart title - A value's heading.
 * @csspart paragraph - A paragraph of the text.
 * @csspart trail - The lines above the published text, in the view `all`.
 * @csspart provenance - Where the words come from, and whether the translation is official.
 * @cssproperty [--espoo-values-font-size=medium] - Size of the text; all else is in proportion.
 * @cssproperty [--espoo-values-background] - Ground of the card.
 * @cssproperty [--espoo-values-color] - Colour of the text.
 * @cssproperty [--espoo-values-accent] - Colour of headings and of the card's edge.
 * @cssproperty [--espoo-values-quiet-color] - Colour of the kicker, the trail and the provenance.
 * @cssproperty [--espoo-values-border-color] - Colour of the card's border and of the lines between values.
 * @cssproperty [--espoo-values-radius=0.25em] - Rounding of the card's corners.
 * @cssproperty [--espoo-values-padding] - Room inside the card; grows with its width.
 * @fires {CustomEvent<EspooValuesChangeDetail>} espoo-values-change - What is shown has changed.
 * @fires {CustomEvent<EspooValuesErrorDetail>} espoo-values-error - An edition was not taken, and the last good one stays; or a language's text did not come.
 */
export class EspooValuesElement extends LitElement {
  static readonly version: string = VERSION;
  static override styles = styles;

  static override properties: PropertyDeclarations = {
    view: {},
    value: {},
    date: {},
    theme: {},
    layout: {},
    // What is no number is kept as it was written, to be named in the warning.
    headingLevel: {
      attribute: 'heading-level',
      converter: (text) => Number(text) || text,
    },
    src: {},
    edition: { attribute: false, noAccessor: true },
    // `lang` is the platform's own property; only its attribute needs to be watched.
    [Symbol('lang')]: { attribute: 'lang' },
  };

  /** What is shown: `day` (default), `values`, `vision`, `mission` or `all`. */
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
   * The address of another edition, as JSON; empty for the built-in one. Until it has come, and where it does not come,
   * the last good edition stays, else the element's children.
   */
  declare src: string;

  /** All that are in a page. */
  static readonly #inPages = new Set<EspooValuesElement>();
  /** Called when something of a page has changed that may be its language, or when a new day has begun. */
  static readonly #follow = (isNewDay?: boolean) => {
    for (const element of this.#inPages)
      if (isNewDay || inheritedTag(element) !== element.#tag) element.requestUpdate();
  };

  /** What is to be shown; nothing before the edition of `src` has come for the first time. */
  #edition: EditionInPart | undefined = builtIn;
  /** The address that was asked for. */
  #source: string | undefined = '';
  /** Says that what is on its way from there is no longer wanted. */
  #release: Release | undefined;
  /** The language tag that held at the last update. */
  #tag: string | null = null;
  /** What is shown and the page has been told of. */
  #shown: Shown | undefined;

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
   * The edition shown, or the built-in one while that of `src` is on its way; the module's built-in one has the translations that were
   * loaded. Anything may be set: it is copied and checked, by the module a moment later, and one that is not as it must be dispatches
   * `espoo-values-error` and changes nothing. `null` or `undefined` brings the built-in edition back.
   */
  get edition(): EditionInPart {
    return this.#edition ?? builtIn;
  }

  set edition(edition: unknown) {
    // Set by hand, it beats what is still on its way.
    this.#release?.();
    const take = (result: Taken) => {
      this.#take(result);
    };
    if (edition == null || edition === builtIn) {
      dropEdition(this);
      take({ edition: builtIn });
    } else takeEdition(edition, take, this);
  }

  override connectedCallback() {
    super.connectedCallback();
    // Chromium's XML parser makes a defined element without telling it of its attributes.
    if (!this.hasUpdated && this.ownerDocument.contentType !== 'text/html') {
      for (const { name, value } of this.attributes) this.attributeChangedCallback(name, null, value);
    }
    EspooValuesElement.#inPages.add(this);
    const follow = EspooValuesElement.#follow;
    watchPage(this.getRootNode(), follow);
    for (let host = hostOf(this); host; host = hostOf(host)) watchPage(host.getRootNode(), follow);
    listen(follow);
    this.requestUpdate();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    // Only moved, it is in the page again by then, and goes on with what it has.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#release?.();
      // Whatever address it has when it comes back, it asks anew; a hand-set edition without one stays.
      if (this.#source) this.#source = undefined;
    });
    EspooValuesElement.#inPages.delete(this);
    if (EspooValuesElement.#inPages.size > 0) return;
    stopWatchingPage(EspooValuesElement.#follow);
    stopListening();
  }

  /** A constructed style sheet stays behind with the document that it was made for. */
  adoptedCallback() {
    const view = this.ownerDocument.defaultView;
    if (!view || !this.shadowRoot) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    this.shadowRoot.adoptedStyleSheets = [sheet];
  }

  protected override performUpdate() {
    const before = this.#shown;
    try {
      super.performUpdate();
      const shown = this.#shown;
      if (shown && shown !== before) {
        const { date, language: lang, value } = shown;
        dispatch(this, 'espoo-values-change', { valueId: value?.id ?? null, date, lang });
      }
    } catch (error) {
      // Whatever the page did to it: better the content without script than nothing.
      this.#shown = undefined;
      this.#empty();
      this.renderRoot.append(document.createElement('slot'));
      console.error(error);
    }
  }

  protected override render() {
    if (this.isConnected) this.#ask(typeof this.src === 'string' ? this.src : '');
    const edition = this.#edition;
    if (!edition || isWaiting(this)) dropText(this);
    if (!edition) return html`<slot></slot>`;
    this.#tag = inheritedTag(this);
    const text = isWaiting(this)
      ? undefined
      : textOf(edition, this.#tag, this, (problem) => {
          if (problem) dispatch(this, 'espoo-values-error', { problems: [problem] });
          // Outside of a page it would not know its language; it updates when it comes back.
          if (this.isConnected) this.requestUpdate();
        });
    if (isMissing(text)) {
      // What is there stays until then: what the element has shown, or a server has rendered. (A server itself has no root.)
      const root = this.renderRoot as typeof this.renderRoot | undefined;
      return root?.firstElementChild ? noChange : html`<slot></slot>`;
    }
    const shown = shownOf(edition, text, this, this.renderRoot);
    if (!showsSame(this.#shown, shown)) {
      // What a server has rendered is rendered anew: so it is today's value, whenever that was. And a browser that
      // translates pages puts nodes of its own in the place of the text's; other text comes in new ones.
      this.#empty();
      this.#shown = shown;
    }
    return face(shown);
  }

  /** Asks for the edition at an address, and for no other any more; without one the built-in edition is back. */
  #ask(address: string) {
    if (address === this.#source) return;
    this.#release?.();
    this.#source = address;
    if (!address) {
      dropEdition(this);
      this.#edition = builtIn;
    } else {
      // What was built in is not what this element is for.
      if (this.#edition === builtIn) this.#edition = undefined;
      this.#release = requestEdition(address, (result) => {
        this.#take(result);
      });
    }
  }

  #take(result: Taken) {
    if ('problems' in result) dispatch(this, 'espoo-values-error', result);
    else this.#edition = result.edition;
    this.requestUpdate();
  }

  /** Takes everything out of the shadow root, and lets Lit begin anew. A server has none. */
  #empty() {
    const root = this.renderRoot as typeof this.renderRoot | undefined;
    root?.replaceChildren();
    delete (root as { _$litPart$?: unknown } | undefined)?._$litPart$;
    this.renderOptions.renderBefore = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'espoo-values': EspooValuesElement;
  }
}
