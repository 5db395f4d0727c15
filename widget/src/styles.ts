import { css } from 'lit';

/*
 * Sizes are in em of `medium`, the size the reader has set in the browser, so that a page whose root is 62.5 % does
 * not make the text small. What a page could pass down to spoil the text (direction, case, alignment) is set anew;
 * the font is the page's.
 *
 * A box inside, not the host, measures the width: a page's own rules for the host cannot take that away.
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
    box-sizing: border-box;
    margin: 0;
    overflow-wrap: break-word;
  }

  .base {
    font-size: var(--espoo-values-font-size, medium);
    font-style: normal;
    font-weight: normal;
    line-height: 1.55;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    text-shadow: none;
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
  /* In a table beside long text even that is not enough: no narrower than a few words, unless the place itself is. */
  .base::after {
    content: '';
    display: block;
    block-size: 0;
    inline-size: min(15em, 75vw);
    max-inline-size: 100%;
  }
  .base::before {
    content: '- - - - - - - - - - - - - - - - - -';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    word-spacing: 1.4em;
  }

  .card,
  .plain {
    --_ink: var(--espoo-values-color, light-dark(#091c3b, #e4ecf8));
    --_accent: var(--espoo-values-accent, light-dark(#00358a, #a9c9ff));
    --_quiet: var(--espoo-values-quiet-color, light-dark(#536076, #a7b4c8));
    --_line: var(--espoo-values-border-color, light-dark(#c9d6ea, #33456a));
    color: var(--_ink);
  }
  .card {
    padding: var(--espoo-values-padding, clamp(1.25em, 5cqi, 2.5em));
    border: 1px solid var(--_line);
    border-block-start: 0.25em solid var(--_accent);
    border-radius: var(--espoo-values-radius, 0.25em);
    background: var(--espoo-values-background, light-dark(#fff, #0e1a30));
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }
  /* On the page's own ground only the page's own colours are sure to be readable. */
  .plain {
    --_ink: var(--espoo-values-color, currentColor);
    --_accent: var(--espoo-values-accent, currentColor);
    --_quiet: var(--espoo-values-quiet-color, currentColor);
    --_line: var(--espoo-values-border-color, currentColor);
  }

  p {
    text-wrap: pretty;
  }
  p + p {
    margin-block-start: 0.75em;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1em;
    line-height: 1.2;
    color: var(--_accent);
    text-wrap: balance;
  }
  .title {
    font-size: 1.3em;
    font-weight: 600;
  }
  .day .title {
    font-size: clamp(1.6em, 1.1em + 3cqi, 2.6em);
    line-height: 1.12;
    letter-spacing: -0.01em;
  }
  .section-title {
    font-size: 1.05em;
    font-weight: 600;
    letter-spacing: 0.08em;
  }
  .title + div,
  .section-title + div {
    margin-block-start: 0.75em;
    max-inline-size: 42em;
  }
  .values > .section-title + div {
    max-inline-size: none;
  }
  .day > div {
    font-size: 1.1em;
  }
  .section + .section {
    margin-block-start: 2em;
    padding-block-start: 2em;
    border-block-start: 1px solid var(--_line);
  }
  .value + .value {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .values > .section-title + div {
    margin-block-start: 1.25em;
  }
  .kicker,
  .trail,
  .provenance {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .kicker {
    margin-block-end: 0.5em;
    letter-spacing: 0.02em;
  }
  .trail {
    margin-block-end: 2em;
  }
  .trail p {
    margin: 0;
  }
  .provenance {
    margin-block-start: 1.5em;
  }

  @container (inline-size > 44em) {
    .value,
    .text {
      display: grid;
      grid-template-columns: minmax(0, 14.5em) minmax(0, 1fr);
      gap: 0 2em;
    }
    .value > .title + div,
    .text > .section-title + div {
      margin-block-start: 0;
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
