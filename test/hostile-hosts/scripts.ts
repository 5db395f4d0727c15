import { type Host, SCRIPT, TAG } from './host.ts';

/** A script of the page's own, before the element's. */
export const script = (code: string) => `<script>${code}</script>`;
const SRC = 'src="/widget/espoo-values.min.js"';

const PROTOTYPE_JS = `
for (const name of ['each', 'all', 'any', 'collect', 'detect', 'inject', 'first', 'last', 'compact', 'flatten', 'without', 'clone', 'toArray', 'toJSON', 'size']) {
  Array.prototype[name] = function () { return this; };
  Element.prototype[name] = function () { return this; };
  Function.prototype[name] = function () { return this; };
  String.prototype[name] = function () { return this; };
}
Function.prototype.bind = (function (bind) { return function () { return bind.apply(this, arguments); }; })(Function.prototype.bind);
Element.prototype.show = Element.prototype.hide = Element.prototype.update = function () { throw new Error('not for you'); };
// Not for every text: the drivers of the browsers speak by the page's own JSON.
JSON.parse = (function (parse) {
  return function (text) { if (/"translations"/.test(text)) throw new Error('patched'); return parse(text); };
})(JSON.parse);`;

/** Other scripts on the page, and the ways the element's own comes in. */
export const SCRIPTS: readonly Host[] = [
  { name: 'Prototype.js-era extended prototypes, patched `JSON`', head: script(PROTOTYPE_JS) },
  {
    name: 'Frozen `Object.prototype`',
    head: script('Object.freeze(Object.prototype); Object.freeze(Array.prototype);'),
  },
  { name: 'Script in the head, blocking', script: `<script ${SRC}></script>` },
  { name: 'Script `defer`', script: `<script defer ${SRC}></script>` },
  { name: 'Script `type=module`', script: `<script type="module" ${SRC}></script>` },
  { name: 'Script before the tag', script: '', body: `<script ${SRC}></script>${TAG}` },
  {
    name: 'Script after the tag, at the end of the body',
    script: '',
    body: `${TAG}<script ${SRC}></script>`,
  },
  {
    name: 'Script loaded twice',
    script: SCRIPT + SCRIPT,
  },
  {
    name: 'Script in two versions',
    script: `${SCRIPT}<script defer src="/older.js"></script>`,
    consoleLine: /^<espoo-values> \S+ is in use; \S+ was loaded too/,
  },
  {
    name: 'Name defined by another script',
    head: script(
      "customElements.define('espoo-values', class extends HTMLElement { connectedCallback() { this.attachShadow({ mode: 'open' }).innerHTML = '<p part=title>Toisen</p>'; } });",
    ),
    titles: ['Toisen'],
    consoleLine: /^<espoo-values> \(of unknown version\) is in use; \S+ was loaded too/,
  },
  {
    name: 'Named elements that hide the document’s own properties',
    body: `<form name="host"></form><iframe name="host" title="x"></iframe><a id="Temporal"></a><a id="litHtmlPolyfillSupport"></a><a id="reactiveElementPolyfillSupport"></a><a id="litElementVersions"></a><form><input name="parentNode"><input name="getAttribute">${TAG}</form>`,
    script: `<script defer ${SRC}></script>`,
  },
  {
    name: 'Script in the body, run again on each visit (Turbo)',
    script: '',
    body: `${TAG}<script ${SRC}></script>`,
    act: async (page) => {
      await page.evaluate((markup: string) => {
        const script = document.querySelector('body script') as HTMLScriptElement;
        const again = document.createElement('script');
        again.src = script.src;
        again.onload = () => {
          document.body.className = 'visited';
        };
        script.replaceWith(again);
        (document.querySelector('espoo-values') as Element).outerHTML = markup;
      }, TAG);
      await page.waitFor("document.body.className === 'visited'");
    },
  },
  {
    name: 'Pictures named after the document’s functions',
    body: `<img name="createElement" alt=""><img name="createElementNS" alt=""><img name="adoptedStyleSheets" alt=""><form name="documentElement"></form>${TAG}`,
  },
  {
    name: 'A console of the page’s own, which only logs',
    head: script("Object.defineProperty(window, 'console', { value: { log: function () {} } });"),
    body: '<espoo-values view="tag" date="2026-01-05"></espoo-values>',
  },
  {
    name: 'A global `Temporal` that is none',
    head: script('Object.defineProperty(window, "Temporal", { value: { Instant: {} } });'),
    goesByDate: true,
  },
];
