import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { consoleDuring, element, errorsDuring, part, partTexts, settled, textOf } from './support.ts';

describe('a wrong attribute value', () => {
  const cases = [
    ['view', 'week', 'day, values, vision, mission, all'],
    ['theme', 'blue', 'auto, light, dark'],
    ['layout', 'poster', 'card, plain'],
    ['heading-level', '7', '2, 1, 3, 4, 5, 6'],
    ['heading-level', 'two', '2, 1, 3, 4, 5, 6'],
    ['value', 'nopeus', 'asiakaslahtoisyys, suvaitsevaisuus, innovatiivisuus, kumppanuus, tuloksellisuus'],
    ['date', '2026-02-29', 'a date as YYYY-MM-DD'],
  ] as const;
  for (const [attribute, value, allowed] of cases) {
    it(`${attribute}="${value}" is named in one warning, and the default shown`, async () => {
      const markup = `<espoo-values ${attribute}="${value}"></espoo-values>`;
      const plain = await element('<espoo-values></espoo-values>');
      const said = await consoleDuring('warn', async () => {
        const [host] = [await element(markup), await element(markup)];
        expect(host.shadowRoot?.innerHTML).to.equal(plain.shadowRoot?.innerHTML);
      });
      expect(said).to.deep.equal([`<espoo-values ${attribute}="${value}"> is not used; allowed: ${allowed}`]);
    });
  }

  it('does not fill the console, however long it is', async () => {
    const said = await consoleDuring('warn', () =>
      element(`<espoo-values theme="${'x'.repeat(10_000)}"></espoo-values>`),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.have.length.below(150);
  });
});

describe('an empty attribute', () => {
  it('is no mistake', async () => {
    const said = await consoleDuring('warn', async () => {
      const host = await element('<espoo-values view value date theme layout heading-level></espoo-values>');
      expect(partTexts(host, 'title')).to.have.length(1);
    });
    expect(said).to.deep.equal([]);
  });
});

describe('properties', () => {
  it('are the attributes’ values, or their defaults', async () => {
    const bare = await element('<espoo-values></espoo-values>');
    const defaults = { view: 'day', value: '', date: '', theme: 'auto', layout: 'card', headingLevel: 2 };
    expect(bare).to.include(defaults);
    const host = await element(
      '<espoo-values view="all" theme="dark" layout="plain" heading-level="3" value="kumppanuus" date="2026-01-05"></espoo-values>',
    );
    const chosen = { view: 'all', value: 'kumppanuus', date: '2026-01-05', theme: 'dark' };
    expect(host).to.include({ ...chosen, layout: 'plain', headingLevel: 3 });
  });

  it('change what is shown', async () => {
    const host = await element('<espoo-values></espoo-values>');
    host.view = 'values';
    host.headingLevel = 4;
    await settled(host);
    expect(partTexts(host, 'title')).to.have.length(5);
    expect(part(host, 'title')?.localName).to.equal('h5');
  });

  it('set before the element was defined are kept', async () => {
    const later = document.createElement('espoo-values-later');
    Object.assign(later, { view: 'mission' });
    const Element = customElements.get('espoo-values') as typeof EspooValuesElement;
    customElements.define('espoo-values-later', class extends Element {});
    document.body.append(later);
    await (later as unknown as { updateComplete: Promise<unknown> }).updateComplete;
    expect(textOf(part(later, 'section-title'))).to.equal('KAUPUNGIN TOIMINTA-AJATUS');
    later.remove();
  });
});

describe('any attributes whatever', () => {
  it('never throw, and always show text', async () => {
    const host = await element('<espoo-values></espoo-values>');
    const name = fc.constantFrom('view', 'value', 'date', 'lang', 'heading-level', 'theme', 'layout');
    const attributes = fc.array(fc.tuple(name, fc.string({ unit: 'binary' })), { maxLength: 5 });
    const everything = fc.asyncProperty(attributes, async (set) => {
      for (const [attribute, value] of set) host.setAttribute(attribute, value);
      await host.updateComplete;
      expect(part(host, 'paragraph')?.textContent).to.match(/\p{L}{3}/u);
    });
    const errors = await errorsDuring(() => consoleDuring('warn', () => fc.assert(everything)));
    expect(errors).to.deep.equal([]);
  });

  it('are addresses too: what is none, or leads nowhere, leaves the content without script', async () => {
    const host = await element('<espoo-values><p>Vanha teksti</p></espoo-values>');
    const original = window.fetch;
    // Nobody is asked, but what is no address is refused as ever.
    window.fetch = async (address) => {
      new Request(address);
      return new Response('', { status: 404 });
    };
    let told = 0;
    host.addEventListener('espoo-values-error', () => told++);
    const address = fc.string({ unit: 'binary', minLength: 1 });
    const everywhere = fc.asyncProperty(address, async (src) => {
      const before = told;
      host.src = '';
      await host.updateComplete;
      expect(part(host, 'paragraph')?.textContent).to.match(/\p{L}{3}/u);
      host.setAttribute('src', src);
      await host.updateComplete;
      await waitUntil(() => told > before, 'no event says why', { interval: 1 });
      expect(host.children[0]?.getClientRects()).to.have.length(1);
    });
    try {
      expect(await errorsDuring(() => fc.assert(everywhere))).to.deep.equal([]);
    } finally {
      window.fetch = original;
    }
  });
});
