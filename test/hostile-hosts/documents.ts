import { bodyOf, type Host, SCRIPT, TAG } from './host.ts';

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
    name: '`<div data-espoo-values>`, there and added later',
    body: '<div data-espoo-values data-date="2026-01-05"></div><div id="place"></div>',
    act: (page) =>
      page.evaluate(() => {
        (document.querySelector('#place') as HTMLElement).innerHTML =
          '<p><div data-espoo-values data-date="2026-01-05"></div></p>';
      }),
  },
];
