import { bodyOf, type Host, TAG } from './host.ts';

const SWEDISH = ['Kundorientering'];
const ENGLISH = ['Customer orientation'];
const meta = (language: string) => `<meta http-equiv="content-language" content="${language}">`;

/** The ways in which pages say their language, and what happens to it. */
export const LANGUAGES: readonly Host[] = [
  { name: 'A language by `<meta>` alone', root: '', head: meta('sv-FI'), titles: SWEDISH },
  {
    name: 'A language by HTTP alone',
    root: '',
    headers: { 'content-language': 'sv' },
    titles: SWEDISH,
  },
  {
    name: 'A language by `xml:lang` alone, in XHTML',
    type: 'xhtml',
    document: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="sv"><head><title>x</title><script defer="defer" src="/widget/espoo-values.min.js"></script></head><body>${bodyOf(TAG)}</body></html>`,
    titles: SWEDISH,
  },
  { name: '`lang` with an underscore', root: 'lang="sv_FI"', titles: SWEDISH },
  { name: '`LANG` in capitals, with a script and a region', root: 'LANG="SV-Latn-FI"', titles: SWEDISH },
  {
    name: '`lang` that beats HTTP and `<meta>`',
    root: 'lang="en-GB"',
    head: meta('sv'),
    headers: { 'content-language': 'fi' },
    titles: ENGLISH,
  },
  { name: 'A language that the text is not in', root: 'lang="et"' },
  {
    name: 'A translator’s `lang` and class on the root, later',
    root: 'lang="en"',
    titles: ENGLISH,
    act: (page) =>
      page.evaluate(() => {
        document.documentElement.lang = 'de';
        document.documentElement.className = 'translated-ltr';
      }),
  },
  {
    name: 'Edge’s marks of what it has translated, later',
    root: 'lang="sv"',
    titles: SWEDISH,
    act: (page) =>
      page.evaluate(() => {
        document.documentElement.lang = 'de';
        for (const node of document.querySelectorAll('html, body *')) {
          node.setAttribute('_msttexthash', '4711');
          node.setAttribute('_msthash', '1');
        }
      }),
  },
  {
    name: 'Firefox’s `lang` and direction of what it translates into, later',
    root: 'lang="en"',
    titles: ENGLISH,
    act: (page) =>
      page.evaluate(() => {
        document.documentElement.lang = 'ar';
        document.documentElement.dir = 'rtl';
      }),
  },
  {
    name: 'A translator’s `lang` on the root, and the first element after that',
    root: 'lang="en"',
    body: '',
    titles: ENGLISH,
    act: (page) =>
      page.evaluate(async (tag: string) => {
        await customElements.whenDefined('espoo-values');
        document.documentElement.lang = 'de';
        document.body.insertAdjacentHTML('afterbegin', tag);
      }, TAG),
  },
  {
    name: '`lang="auto"` set by a translator',
    act: (page) =>
      page.evaluate(() => {
        document.documentElement.lang = 'auto';
      }),
  },
  {
    name: 'Nested, changing `lang`',
    body: `<div lang="en"><div id="inner" lang="fi">${TAG}</div></div>`,
    titles: SWEDISH,
    act: (page) =>
      page.evaluate(() => {
        (document.querySelector('#inner') as HTMLElement).lang = 'sv-FI';
      }),
  },
  {
    name: 'Capitals, spaces and underscores in the tag’s attributes',
    body: '<ESPOO-VALUES VIEW="DAY" Date=" 2026-01-05 " Heading-Level=" 3 " THEME="LIGHT" lang="SV_fi"></ESPOO-VALUES><div DATA-ESPOO-VALUES="data-espoo-values" DATA-VIEW="" Data-Date="2026-01-05"></div>',
    titles: [...SWEDISH, 'Asiakaslähtöisyys'],
  },
];
