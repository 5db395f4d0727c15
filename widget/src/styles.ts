import { css } from 'lit';

/*
 * Sizes are in em of `medium`, the size the reader has set in the browser, so that a page whose root is 62.5 % does
 * not make the text small. What a page could pass down to spoil the text (direction, case, alignment) is set anew;
 * the font is the page's.
 *
 * A box inside, not the host, measures the width: a page's own rules for the host cannot take that away.
 *
 * The colours are the card's. Plain text has none, so that its own are those of the page's ground: a missing property
 * in `var()` lets the colour be inherited, and a border have that of its text.
 */
export const styles = css`
  :host {
    display: block;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  * {
    margin: 0;
    overflow-wrap: anywhere;
  }

  .base {
    font-size: var(--espoo-values-font-size, medium);
    font-style: normal;
    font-weight: normal;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    line-break: auto;
    writing-mode: horizontal-tb;
    -webkit-text-fill-color: currentcolor;
    -webkit-text-stroke: 0;
    hyphens: auto;
    hyphenate-limit-chars: 10 3 3;
  }

  .measure {
    container-type: inline-size;
  }
  /*
   * A box that is measured gives its content no say in the width. Where the page lets the content decide (a float, a
   * flex item), this line speaks for it: 34em wide if there is room, and as narrow as one dash if there is none.
   */
  .base::before,
  .base::after {
    content: '- - - - - - - - - - - - - - - - - -';
    display: block;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 1.4em;
  }
  /* In a table beside long text even that is not enough: no narrower than a few words, unless the place itself is. */
  .base::after {
    content: '';
    width: min(15em, 75vw);
    max-width: 100%;
  }

  .card {
    --espoo-ink: light-dark(#091c3b, #e4ecf8);
    --espoo-accent: light-dark(#00358a, #a9c9ff);
    --espoo-quiet: light-dark(#536076, #a7b4c8);
    --espoo-line: light-dark(#c9d6ea, #33456a);
    padding: var(--espoo-values-padding, clamp(1.25em, 5cqi, 2.5em));
    border: 1px solid var(--espoo-values-border-color, var(--espoo-line));
    border-top: 0.25em solid var(--espoo-values-accent, var(--espoo-accent));
    border-radius: var(--espoo-values-radius, 0.25em);
    background: var(--espoo-values-background, light-dark(#fff, #0e1a30));
  }
  .card,
  .plain {
    color: var(--espoo-values-color, var(--espoo-ink));
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }

  p {
    max-width: 42em;
    text-wrap: pretty;
  }
  [part='paragraph'] + p,
  [part$='title'] + div {
    margin-top: 0.75em;
  }
  [part$='title'] {
    font-size: 1.3em;
    font-weight: 600;
    line-height: 1.15;
    color: var(--espoo-values-accent, var(--espoo-accent));
    text-wrap: balance;
  }
  [part='section-title'] {
    font-size: 1.05em;
    letter-spacing: 0.08em;
  }
  .day > [part] {
    font-size: clamp(1.6em, 1.1em + 3cqi, 2.6em);
  }
  .day > div {
    font-size: 1.1em;
  }
  .values > div {
    margin-top: 1.25em;
  }
  .text + div,
  .value + div {
    margin-top: 2em;
    padding-top: 2em;
    border-top: 1px solid;
    border-color: var(--espoo-values-border-color, var(--espoo-line));
  }
  .value + div {
    margin-top: 1.25em;
    padding-top: 1.25em;
  }
  .quiet {
    color: var(--espoo-values-quiet-color, var(--espoo-quiet));
    font-size: 0.875em;
  }
  [part='kicker'] {
    margin-bottom: 0.5em;
  }
  [part='trail'] {
    margin-bottom: 2em;
  }
  [part='provenance'] {
    margin-top: 1.5em;
  }

  @container (inline-size > 44em) {
    .text,
    .value {
      display: grid;
      grid: auto / 14.5em 1fr;
      gap: 2em;
    }
    .text > div,
    .value > div {
      margin-top: 0;
    }
  }
  @media print {
    .card {
      color-scheme: light;
    }
    .value {
      break-inside: avoid;
    }
  }
`;
