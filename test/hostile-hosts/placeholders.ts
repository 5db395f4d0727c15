import { type Host, TITLE } from './host.ts';
import { script } from './scripts.ts';

const DIV = '<div id="div" data-espoo-values data-date="2026-01-05"><p id="child">Vara</p></div>';
const kept = (answer: string) =>
  script(`addEventListener('DOMContentLoaded', function () {
  var place = document.querySelector('#place'), kept = place.innerHTML;
  new MutationObserver(function (records) { ${answer} }).observe(place, { subtree: true, childList: true, attributes: true });
});`);

/** `<div data-espoo-values>` on pages that keep what is in them, or take away what they put there. */
export const PLACEHOLDERS: readonly Host[] = [
  {
    name: '`<div data-espoo-values>`, there and added later',
    body: `${DIV}<div id="place"></div>`,
    titles: [TITLE, TITLE],
    act: (page) =>
      page.evaluate(() => {
        (document.querySelector('#place') as HTMLElement).innerHTML =
          '<p><div data-espoo-values data-date="2026-01-05"></div></p>';
      }),
  },
  {
    name: 'An editor that keeps its markup',
    head: kept('if (place.innerHTML !== kept) place.innerHTML = kept;'),
    body: `<div id="place">${DIV}</div>`,
  },
  {
    name: 'A cleaner that removes unknown tags',
    head: kept(
      "[].slice.call(place.querySelectorAll('*')).forEach(function (node) { if (/-/.test(node.localName)) node.remove(); });",
    ),
    body: `<div id="place"></div>`,
    act: (page) =>
      page.evaluate((markup: string) => {
        (document.querySelector('#place') as HTMLElement).innerHTML = markup;
      }, DIV),
  },
  {
    name: 'An editor that writes its attributes anew after each change',
    head: kept(
      "records.forEach(function (record) { var is = record.target.getAttribute('data-view'); if (is !== 'day') record.target.setAttribute('data-view', 'day'); });",
    ),
    body: `<div id="place">${DIV}</div>`,
    act: (page) =>
      page.evaluate(() => {
        document.querySelector('#div')?.setAttribute('data-view', 'mission');
      }),
  },
  {
    name: 'A page that puts in another one whenever one has changed',
    head: script(
      "addEventListener('espoo-values-change', function () { var place = document.querySelector('#place'); place.innerHTML = place.innerHTML; });",
    ),
    body: `<div id="place">${DIV}</div>`,
    titles: ['Vara'],
    consoleLine: /^console\.warn: div\[data-espoo-values\]: the page changes one/,
  },
  {
    name: 'In what an author edits',
    body: `<div contenteditable="true">${DIV}</div>`,
    titles: ['Vara'],
  },
  {
    name: 'A framework that removes its children',
    body: DIV,
    act: (page) =>
      page.evaluate(() => {
        const child = document.querySelector('#child') as Element;
        child.parentElement?.removeChild(child);
      }),
  },
  {
    name: 'A framework that puts nodes before its own',
    body: DIV,
    act: (page) =>
      page.evaluate(() => {
        const child = document.querySelector('#child') as Element;
        const div = child.parentElement as Element;
        div.insertBefore(document.createComment('v-if'), child);
        div.replaceChild(document.createTextNode('Toinen'), child);
        if (div.childNodes.length !== 2) throw new Error(`the framework finds ${div.innerHTML}`);
      }),
  },
  {
    name: 'A framework that moves one with its children, and takes it away',
    body: `${DIV}<section></section>`,
    act: (page) =>
      page.evaluate(() => {
        const div = document.querySelector('#div') as Element;
        const copy = div.cloneNode(true) as Element;
        document.querySelector('section')?.append(div, copy);
        div.remove();
        if (copy.innerHTML !== '<p id="child">Vara</p>') throw new Error(`the copy holds ${copy.innerHTML}`);
      }),
  },
  {
    name: 'One that becomes another element of the next page',
    body: DIV,
    titles: ['Uutinen'],
    act: (page) =>
      page.evaluate(() => {
        const div = document.querySelector('#div') as HTMLElement;
        for (const name of ['data-espoo-values', 'data-date']) div.removeAttribute(name);
        div.className = 'news';
        (div.firstElementChild as Element).textContent = 'Uutinen';
      }),
    elements: "document.querySelectorAll('#div')",
  },
  {
    name: 'In a shadow root',
    body: `<div id="outer"></div>${script(`document.querySelector('#outer').attachShadow({ mode: 'open' }).innerHTML = '${DIV}';`)}`,
    elements: "document.querySelector('#outer').shadowRoot.querySelectorAll('div')",
  },
  {
    name: 'In a shadow root that was declared, in another one',
    body: `<div id="outer"><template shadowrootmode="open"><section><template shadowrootmode="open">${DIV}</template></section></template></div>`,
    elements:
      "document.querySelector('#outer').shadowRoot.querySelector('section').shadowRoot.querySelectorAll('div')",
  },
  {
    name: 'On a page that makes every shadow root a closed one',
    head: script(
      "Element.prototype.attachShadow = (function (attach) { return function () { return (this.keptRoot = attach.call(this, { mode: 'closed' })); }; })(Element.prototype.attachShadow);",
    ),
    body: DIV,
    act: (page) => page.evaluate(() => document.querySelector('#div')?.append('Toinen')),
  },
  {
    name: 'Saved with what was shown in it',
    body: `<div data-espoo-values data-date="2026-01-05"><template shadowrootmode="open"><espoo-values date="2026-01-05"><template shadowrootmode="open"><p>Vanha teksti</p></template><slot></slot></espoo-values></template><p>Vara</p></div>`,
  },
  {
    name: 'Beside one with a closed shadow root of its own',
    body: `<div data-espoo-values data-date="2026-01-05" id="own-root"><template shadowrootmode="closed"><p>Sivun</p></template></div>${DIV}`,
    elements: "document.querySelectorAll('#div')",
  },
];
