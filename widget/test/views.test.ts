import { builtInEdition, editionText, valueOfTheDay } from '@espoo-values/strategy-content';
import { expect } from '@open-wc/testing';
import { VIEWS } from '../src/options.ts';
import { element, FIRST_DAY, isChromium, lines, part, partTexts, textOf } from './support.ts';

describe('accessibility', () => {
  // What axe looks at is the same in every engine. Colours hang on the theme and the layout alone.
  for (const [language, theme, layout] of isChromium
    ? [
        ['fi', 'light', 'card'],
        ['sv', 'dark', 'plain'],
        ['en', 'light', 'plain'],
        ['fi', 'dark', 'card'],
      ]
    : []) {
    it(`has nothing against it in any view: ${language}, ${theme}, ${layout}`, async () => {
      for (const view of VIEWS) {
        const ground = theme === 'dark' ? '#000' : '#fff';
        const host = await element(
          `<div style="background:${ground}"><espoo-values view="${view}" lang="${language}" theme="${theme}" layout="${layout}"></espoo-values></div>`,
        );
        await expect(host).to.be.accessible();
      }
    });
  }

  it('says in which language its words are', async () => {
    const host = await element('<espoo-values lang="sv-FI"></espoo-values>');
    expect(host.shadowRoot?.querySelector<HTMLElement>('[lang]')?.lang).to.equal('sv');
  });

  it('has no live region, takes no focus, and adds no landmark to the page', async () => {
    const host = await element('<espoo-values view="all"></espoo-values>');
    const live = '[aria-live], [role], [tabindex], a, button';
    const landmarks = 'header, footer, main, nav, aside, section, article';
    expect(host.shadowRoot?.querySelector(`${live}, ${landmarks}`)).to.equal(null);
    expect(host.hasAttribute('tabindex')).to.equal(false);
  });
});

describe('view "day", the default', () => {
  it('shows the value of today in Helsinki', async () => {
    const host = await element('<espoo-values lang="fi"></espoo-values>');
    const { index } = valueOfTheDay(builtInEdition);
    const value = builtInEdition.translations.fi.values.items[index];
    expect(lines(host)).to.deep.equal([value?.title, ...(value?.paragraphs ?? [])]);
  });

  const titles = {
    fi: ['Päivän arvo', 'Asiakaslähtöisyys', 'Espoo – Visio, tietotori.fi'],
    sv: [
      'Dagens värdering',
      'Kundorientering',
      'Espoo – Visio, tietotori.fi ·\u00a0inofficiell översättning',
    ],
    en: [
      'Value of the day',
      'Customer orientation',
      'Espoo – Visio, tietotori.fi ·\u00a0unofficial translation',
    ],
  };
  for (const [language, [kicker, title, provenance]] of Object.entries(titles)) {
    it(`is shown in ${language} with its source`, async () => {
      const host = await element(`<espoo-values lang="${language}" date="${FIRST_DAY}"></espoo-values>`);
      expect(partTexts(host, 'kicker')).to.deep.equal([kicker]);
      expect(partTexts(host, 'title')).to.deep.equal([title]);
      expect(partTexts(host, 'provenance')).to.deep.equal([provenance]);
    });
  }
});

describe('view "values"', () => {
  it('shows the five values in their order, without the day’s words', async () => {
    const host = await element('<espoo-values view="values" lang="fi"></espoo-values>');
    const { title, items } = builtInEdition.translations.fi.values;
    expect(lines(host)).to.deep.equal([
      title,
      ...items.flatMap((value) => [value.title, ...value.paragraphs]),
    ]);
    expect(part(host, 'kicker')).to.equal(null);
  });
});

for (const view of ['vision', 'mission', 'all'] as const) {
  for (const language of builtInEdition.languages) {
    it(`view "${view}" shows every line of its text in ${language}, in order`, async () => {
      const host = await element(`<espoo-values view="${view}" lang="${language}"></espoo-values>`);
      const translation = builtInEdition.translations[language];
      expect(lines(host)).to.deep.equal(
        view === 'all'
          ? editionText(translation).split(/\n+/)
          : [translation[view].title, ...translation[view].paragraphs],
      );
    });
  }
}

describe('headings', () => {
  const ranks = (host: Element) =>
    [...(host.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map((node) => node.localName);

  it('begin at the second rank', async () => {
    expect(ranks(await element('<espoo-values></espoo-values>'))).to.deep.equal(['h2']);
    const all = await element('<espoo-values view="all"></espoo-values>');
    expect(ranks(all).join(' ')).to.equal('h2 h2 h2 h3 h3 h3 h3 h3');
  });

  it('begin where "heading-level" says, and end at the sixth', async () => {
    for (const level of [1, 3, 4, 5]) {
      const host = await element(`<espoo-values view="values" heading-level="${level}"></espoo-values>`);
      expect(ranks(host)).to.deep.equal([`h${level}`, ...Array<string>(5).fill(`h${level + 1}`)]);
    }
    const host = await element('<espoo-values view="values" heading-level="6"></espoo-values>');
    expect(ranks(host)).to.deep.equal(Array(6).fill('h6'));
  });
});

describe('slots', () => {
  it('"heading" takes the place of the words above the value', async () => {
    const host = await element('<espoo-values><b slot="heading">Meidän arvomme</b></espoo-values>');
    const slot = host.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=heading]');
    expect(slot?.assignedElements().map(textOf)).to.deep.equal(['Meidän arvomme']);
    expect(part(host, 'kicker')?.getClientRects().length).to.equal(0);
  });

  it('"footer" comes after the provenance, which stays', async () => {
    const host = await element('<espoo-values><a slot="footer" href="#more">Lisää</a></espoo-values>');
    const [link] = host.children;
    const provenance = part(host, 'provenance')?.getBoundingClientRect();
    expect(link?.getBoundingClientRect().top).to.be.at.least(provenance?.bottom ?? Infinity);
    await expect(host).to.be.accessible();
  });

  it('other children, the content without script, are not shown', async () => {
    const host = await element('<espoo-values><p>Sisältö ilman skriptiä</p></espoo-values>');
    expect(host.children[0]?.getClientRects().length).to.equal(0);
  });
});
