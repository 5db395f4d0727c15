import { expect, fixture } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { element, FIRST_DAY, part, partTexts, settled } from './support.ts';

/** What a server gives: an element whose shadow root says the same as another one's, without what the script adds. */
async function served(attributes: string, like: EspooValuesElement, change = (html: string) => html) {
  const html = (like.shadowRoot?.innerHTML ?? '').replaceAll(/ style="[^"]*"/g, '');
  const place = await fixture<HTMLElement>('<div></div>');
  place.setHTMLUnsafe(
    `<espoo-values ${attributes}><template shadowrootmode="open"><style>p { color: red }</style>${change(html)}</template></espoo-values>`,
  );
  return place.firstElementChild as EspooValuesElement;
}

describe('what has not changed', () => {
  it('keeps its nodes, a selection and a translation through theme, layout and a day that changes no value', async () => {
    const host = await element(
      `<espoo-values lang="sv" value="kumppanuus" date="${FIRST_DAY}"></espoo-values>`,
    );
    const paragraph = part(host, 'paragraph') as HTMLElement;
    (part(host, 'title') as HTMLElement).textContent = 'übersetzt';
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    Object.assign(host, { theme: 'dark', layout: 'plain', date: '2026-01-06' });
    await settled(host);
    expect(part(host, 'card')?.className).to.equal('plain dark');
    expect(part(host, 'paragraph')).to.equal(paragraph);
    expect(partTexts(host, 'title')).to.deep.equal(['übersetzt']);
    expect(range.toString()).to.equal(paragraph.textContent);
  });

  it('gives way whole when something else is shown', async () => {
    const host = await element(`<espoo-values lang="sv" value="kumppanuus"></espoo-values>`);
    (part(host, 'title') as HTMLElement).textContent = 'übersetzt';
    host.headingLevel = 4;
    await settled(host);
    expect(partTexts(host, 'title')).to.deep.equal(['Partnerskap']);
  });
});

describe('a server’s markup', () => {
  for (const lang of ['fi', 'sv']) {
    it(`that says what is to be shown is taken over, every node of it (${lang})`, async () => {
      const attributes = `lang="${lang}" view="all" theme="dark" heading-level="3"`;
      const own = await element(`<espoo-values ${attributes}></espoo-values>`);
      const host = await served(attributes, own);
      const nodes = [...(host.shadowRoot?.querySelectorAll('*') ?? [])];
      await settled(host);
      expect([...(host.shadowRoot?.querySelectorAll('*') ?? [])]).to.deep.equal(nodes);
      expect(part(host, 'base')?.innerHTML).to.equal(part(own, 'base')?.innerHTML);
      host.theme = 'light';
      await settled(host);
      expect(part(host, 'card')?.className).to.equal('card light');
    });
  }

  it('that says something else is replaced, with its style sheet', async () => {
    const own = await element('<espoo-values lang="sv" view="mission"></espoo-values>');
    for (const change of [
      (html: string) => html.replace('Esbo', 'Grankulla'),
      (html: string) => html.replace('part="paragraph"', ''),
      (html: string) => `${html}<p>mer</p>`,
      () => '',
    ]) {
      const host = await served('lang="sv" view="mission"', own, change);
      await settled(host);
      expect(host.shadowRoot?.innerHTML).to.equal(own.shadowRoot?.innerHTML);
    }
  });
});

describe('changes of the page that have nothing to do with the element', () => {
  it('let it read nothing of the page', async () => {
    const hosts = await Promise.all([1, 2, 3].map(() => element('<espoo-values></espoo-values>')));
    let reads = 0;
    for (const host of hosts) {
      host.closest = () => {
        reads++;
        return null;
      };
    }
    const place = await fixture<HTMLElement>('<div></div>');
    for (let index = 0; index < 100; index++) place.append(document.createElement('p'));
    place.title = 'x';
    place.textContent = 'Sivun oma teksti.';
    await settled(hosts[0] as EspooValuesElement);
    expect(reads).to.equal(0);
    place.lang = 'sv';
    await settled(hosts[0] as EspooValuesElement);
    expect(reads).to.be.above(0);
  });
});
