import { bodyOf, type Host, SCRIPT, TAG } from './host.ts';
import { script } from './scripts.ts';

/** Lets the test look into a root that is closed. */
const KEEP_ROOTS =
  'Element.prototype.attachShadow = (function (attach) { return function (options) { return (this.keptRoot = attach.call(this, options)); }; })(Element.prototype.attachShadow);';

/** Documents of other kinds. */
export const DOCUMENTS: readonly Host[] = [
  {
    name: 'Quirks mode',
    document: `<html lang="fi"><head><title>x</title>${SCRIPT}</head><body>${bodyOf(TAG)}</body></html>`,
  },
  {
    name: 'Served as XHTML',
    type: 'xhtml',
    document: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="fi"><head><title>x</title><script defer="defer" src="/widget/espoo-values.min.js"></script></head><body>${bodyOf(TAG)}</body></html>`,
  },
  {
    name: 'In a frame’s `srcdoc`',
    body: `<iframe title="x" srcdoc='&lt;html lang="fi">${SCRIPT.replace('<', '&lt;')}${TAG.replaceAll('<', '&lt;')}'></iframe>`,
    elements: "document.querySelector('iframe').contentDocument.querySelectorAll('espoo-values')",
  },
  {
    name: 'In a closed shadow root',
    body: '<div id="outer"></div>',
    elements: 'window.closedRoot',
    act: (page) =>
      page.evaluate((tag: string) => {
        const root = (document.querySelector('#outer') as HTMLElement).attachShadow({ mode: 'closed' });
        root.innerHTML = tag;
        Object.assign(window, { closedRoot: root.querySelectorAll('espoo-values') });
      }, TAG),
  },
  {
    name: 'In a `<template>`, used later',
    body: `<template>${TAG}</template><div id="place"></div>`,
    act: (page) =>
      page.evaluate(() => {
        const { content } = document.querySelector('template') as HTMLTemplateElement;
        document.querySelector('#place')?.append(content.cloneNode(true));
      }),
  },
  {
    name: 'In a hidden tab, shown later',
    body: `<div id="tab" style="display:none">${TAG}</div>`,
    act: (page) =>
      page.evaluate(() => {
        (document.querySelector('#tab') as HTMLElement).style.display = '';
      }),
  },
  {
    name: 'Saved with a closed shadow root',
    head: script(KEEP_ROOTS),
    body: `<espoo-values date="2026-01-05"><template shadowrootmode="closed"><p>Vanha teksti</p></template><p>Vara</p></espoo-values>`,
  },
  {
    name: 'Saved with an open shadow root of another version',
    body: `<espoo-values date="2026-01-05"><template shadowrootmode="open"><style>p{display:none}</style><p part="title">Vanha teksti</p></template></espoo-values>`,
  },
  {
    name: 'In a paragraph, by an editor',
    body: `<p><espoo-values date="2026-01-05">\n<h2>Arvot</h2>\n<p>Vara</p>\n</espoo-values></p>`,
  },
  {
    name: 'In a heading, a button and a list, not closed',
    body: `<h3>${TAG}</h3><button>${TAG}</button><ul><li>${TAG.replace('</espoo-values>', '')}</ul>`,
  },
];
