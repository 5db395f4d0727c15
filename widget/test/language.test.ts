import { expect } from '@open-wc/testing';
import { element, eventsDuring, settled } from './support.ts';

const shownLanguage = (host: Element) => host.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang;
const html = document.documentElement;

afterEach(() => {
  html.removeAttribute('lang');
});

describe('an element without a language near it', () => {
  it('speaks the edition’s original language', async () => {
    expect(shownLanguage(await element('<espoo-values></espoo-values>'))).to.equal('fi');
  });

  it('follows the page’s language when it comes and goes', async () => {
    const host = await element('<espoo-values></espoo-values>');
    html.lang = 'sv';
    await settled(host);
    expect(shownLanguage(host)).to.equal('sv');
    html.removeAttribute('lang');
    await settled(host);
    expect(shownLanguage(host)).to.equal('fi');
  });
});

describe('an element with a language near it', () => {
  it('takes the nearest one', async () => {
    const host = await element('<div lang="en"><div lang="sv-FI"><espoo-values></espoo-values></div></div>');
    expect(shownLanguage(host)).to.equal('sv');
  });

  it('takes its own before all', async () => {
    const host = await element('<div lang="en"><espoo-values lang="fi"></espoo-values></div>');
    expect(shownLanguage(host)).to.equal('fi');
    host.removeAttribute('lang');
    await settled(host);
    expect(shownLanguage(host)).to.equal('en');
    host.lang = 'sv';
    await settled(host);
    expect(shownLanguage(host)).to.equal('sv');
    host.lang = '';
    await settled(host);
    expect(shownLanguage(host)).to.equal('en');
  });

  for (const tag of ['auto', 'de', 'x', '', '???']) {
    it(`speaks the original language where the tag near it is "${tag}"`, async () => {
      expect(shownLanguage(await element(`<div lang="${tag}"><espoo-values></espoo-values></div>`))).to.equal(
        'fi',
      );
    });
  }

  it('keeps the language shown where a translating browser writes another around it', async () => {
    const host = await element('<div lang="en"><espoo-values></espoo-values></div>');
    const place = host.parentElement as HTMLElement;
    for (const tag of ['de', 'auto', 'zh-Hans', 'x']) {
      expect(await eventsDuring('espoo-values-change', host, () => (place.lang = tag))).to.deep.equal([]);
      expect(shownLanguage(host)).to.equal('en');
    }
    place.lang = 'sv';
    await settled(host);
    expect(shownLanguage(host)).to.equal('sv');
  });

  it('speaks the page’s own language where it comes after a translating browser has written another', async () => {
    html.lang = 'sv';
    await element('<espoo-values></espoo-values>');
    html.lang = 'de';
    expect(shownLanguage(await element('<espoo-values></espoo-values>'))).to.equal('sv');
    expect(shownLanguage(await element('<div lang="de"><espoo-values></espoo-values></div>'))).to.equal('fi');
  });

  it('follows a change further up only when nothing nearer speaks', async () => {
    const host = await element('<div lang="en"><div><espoo-values></espoo-values></div></div>');
    const changes = await eventsDuring('espoo-values-change', host, () => (html.lang = 'sv'));
    expect(shownLanguage(host)).to.equal('en');
    expect(changes).to.deep.equal([]);
  });

  it('follows when it is moved', async () => {
    const host = await element('<div><p lang="sv"></p><p lang="en"></p><espoo-values></espoo-values></div>');
    for (const place of host.parentElement?.querySelectorAll('p') ?? []) {
      place.append(host);
      await settled(host);
      expect(shownLanguage(host)).to.equal(place.lang);
    }
  });
});

describe('an element in shadow roots', () => {
  for (const mode of ['open', 'closed'] as const) {
    it(`follows the language outside them (${mode})`, async () => {
      const outer = (await element('<div lang="sv"><espoo-values></espoo-values></div>'))
        .parentElement as HTMLElement;
      const middle = outer.appendChild(document.createElement('div'));
      const inner = middle.attachShadow({ mode }).appendChild(document.createElement('div'));
      const host = document.createElement('espoo-values');
      inner.attachShadow({ mode }).append(host);
      await settled(host);
      expect(shownLanguage(host)).to.equal('sv');
      outer.lang = 'en';
      await settled(host);
      expect(shownLanguage(host)).to.equal('en');
      inner.lang = 'fi';
      await settled(host);
      expect(shownLanguage(host)).to.equal('fi');
    });
  }
});
