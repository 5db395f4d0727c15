import { builtInEdition } from '@espoo-values/strategy-content';
import { expect, fixture } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import {
  consoleDuring,
  element,
  FIRST_DAY,
  part,
  partTexts,
  settled,
  textOf,
  titleOf as title,
} from './support.ts';

const inside = async (markup: string) => {
  const root = await fixture<HTMLElement>(markup);
  const host = root.querySelector('espoo-values') as EspooValuesElement;
  await settled(host);
  return host;
};
const TAG = `<espoo-values date="${FIRST_DAY}"></espoo-values>`;

describe('names that hide what a page’s nodes have', () => {
  for (const markup of [
    `<div><form name="host"></form><iframe name="host" title="x"></iframe>${TAG}</div>`,
    `<form lang="sv"><input name="parentNode" aria-label="x"><input name="getAttribute" aria-label="x"><input name="closest" aria-label="x">${TAG}</form>`,
    `<div><a id="Temporal"></a><a id="CSSStyleSheet"></a>${TAG}</div>`,
    `<div><img name="createElement" alt=""><img name="createElementNS" alt=""><img name="documentElement" alt="">${TAG}</div>`,
  ]) {
    it(`do no harm: ${markup.slice(0, 50)}…`, async () => {
      expect(title(await inside(markup))).to.be.oneOf(['Asiakaslähtöisyys', 'Kundorientering']);
    });
  }

  for (const [name, Instant] of [
    ['is none', {}],
    ['knows no dates', { fromEpochMilliseconds: () => ({ toZonedDateTimeISO: () => 'today' }) }],
  ] as const) {
    it(`a global Temporal that ${name} leaves the date to Intl`, async () => {
      const before = Object.getOwnPropertyDescriptor(window, 'Temporal');
      Object.defineProperty(window, 'Temporal', { value: { Instant }, configurable: true });
      try {
        const host = await element('<espoo-values></espoo-values>');
        expect(title(host)).to.match(/\p{L}{5}/u);
      } finally {
        if (before) Object.defineProperty(window, 'Temporal', before);
        else Reflect.deleteProperty(window, 'Temporal');
      }
    });
  }
});

describe('a translating browser', () => {
  it('does not keep the element from changing, though it has put its own nodes in the text’s place', async () => {
    const host = await element(`<espoo-values lang="fi" date="${FIRST_DAY}"></espoo-values>`);
    const walker = document.createTreeWalker(host.shadowRoot as ShadowRoot, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const font = document.createElement('i');
      font.textContent = 'übersetzt';
      text.replaceWith(font);
    }
    host.value = 'kumppanuus';
    await settled(host);
    expect(partTexts(host, 'title')).to.deep.equal(['Kumppanuus']);
  });
});

describe('a failure to render', () => {
  it('leaves the content without script, and the element goes on when it can', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"><p>Vanha teksti</p></espoo-values>`);
    const original = host.getAttribute.bind(host);
    host.getAttribute = () => {
      throw new Error('patched');
    };
    const said = await consoleDuring('error', async () => {
      host.requestUpdate();
      await settled(host);
    });
    expect(said).to.have.length(1);
    expect(host.children[0]?.getClientRects()).to.have.length(1);
    host.getAttribute = original;
    host.requestUpdate();
    await settled(host);
    expect(title(host)).to.equal('Asiakaslähtöisyys');
    expect(host.children[0]?.getClientRects()).to.have.length(0);
  });
});

describe('properties that are no texts', () => {
  it('are named by their kind, and the default is shown', async () => {
    const host = await element(TAG);
    const toString = () => {
      throw new Error('x');
    };
    const properties = ['view', 'value', 'theme', 'layout', 'headingLevel', 'src'];
    for (const bad of [Object.create(null), Symbol('x'), { toString }] as unknown[]) {
      await consoleDuring('warn', async () => {
        for (const name of properties) Reflect.set(host, name, bad);
        await host.updateComplete;
      });
      expect(title(host)).to.equal('Asiakaslähtöisyys');
    }
  });
});

describe('an edition', () => {
  it('is checked though the page has another Array.from', async () => {
    const original = Array.from;
    const host = await element(TAG);
    const broken: any = structuredClone(builtInEdition);
    broken.translations.fi.vision.paragraphs[1] = '';
    let problems: unknown[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => (problems = [...detail.problems]));
    try {
      Array.from = ((list: ArrayLike<unknown>) => [...(list as unknown[])]) as typeof Array.from;
      host.edition = broken;
      await settled(host);
    } finally {
      Array.from = original;
    }
    expect(problems).to.have.length(1);
  });

  it('is taken though the page writes and reads JSON in its own way, as Prototype did', async () => {
    const { stringify, parse } = JSON;
    const host = await element('<espoo-values view="mission" lang="fi"></espoo-values>');
    const edition: any = structuredClone(builtInEdition);
    edition.translations.fi.mission.title = 'TOINEN';
    Object.defineProperty(Array.prototype, 'toJSON', { value: () => 'list', configurable: true });
    try {
      JSON.parse = JSON.stringify = () => {
        throw new Error('not here');
      };
      host.edition = edition;
      await settled(host);
    } finally {
      Object.assign(JSON, { stringify, parse });
      delete (Array.prototype as { toJSON?: unknown }).toJSON;
    }
    expect(textOf(part(host, 'section-title'))).to.equal('TOINEN');
  });

  it('of the greatest size allowed is shown without keeping the page waiting', async () => {
    const host = await element('<espoo-values view="vision" lang="fi"></espoo-values>');
    const long: any = structuredClone(builtInEdition);
    for (const language of ['fi', 'sv', 'en']) {
      long.translations[language].vision.paragraphs = Array.from(
        { length: 50 },
        (_, index) => `${language} ${index} ${'pitkäsananimeltään '.repeat(200)}loppu`,
      );
    }
    const started = performance.now();
    host.edition = long;
    await settled(host);
    expect(partTexts(host, 'paragraph')).to.have.length(50);
    // Not a measure of speed: the quadratic way took minutes.
    expect(performance.now() - started).to.be.below(5000);
  });
});

describe('a CustomEvent of the page that fails', () => {
  it('leaves the text there, and the page is told all the same', async () => {
    const { CustomEvent } = window;
    const told: unknown[] = [];
    const listener = (event: Event) => told.push(event);
    addEventListener('espoo-values-change', listener);
    window.CustomEvent = function () {
      throw new Error('no events here');
    } as never;
    try {
      expect(title(await element(TAG))).to.equal('Asiakaslähtöisyys');
    } finally {
      window.CustomEvent = CustomEvent;
      removeEventListener('espoo-values-change', listener);
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.be.an.instanceof(CustomEvent);
  });
});
