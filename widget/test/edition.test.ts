import { builtInEdition } from '@espoo-values/strategy-content';
import { expect } from '@open-wc/testing';
import type { EspooValuesChangeDetail, EspooValuesErrorDetail } from '../src/events.ts';
import { element, eventsDuring, FIRST_DAY, lines, partTexts, settled } from './support.ts';

/** Another city's edition: two values. */
function otherEdition(): any {
  const text = (language: string) => ({
    official: language === 'sv',
    trail: [`${language} polku`],
    vision: { title: `${language} visio`, paragraphs: [`${language} visioteksti`] },
    mission: { title: `${language} tehtävä`, paragraphs: [`${language} tehtäväteksti`] },
    values: {
      title: `${language} arvot`,
      items: ['yksi', 'kaksi'].map((id) => ({
        id,
        title: `${language} ${id}`,
        paragraphs: [`${language} <b>${id}</b>`],
      })),
    },
  });
  const city = { fi: 'Hanko', sv: 'Hangö', en: 'Hanko' };
  return {
    id: 'hanko',
    city,
    languages: ['sv', 'fi', 'en'],
    source: { title: 'Strategi', site: 'hanko.example' },
    translations: { fi: text('fi'), sv: text('sv'), en: text('en') },
  };
}

describe('another edition', () => {
  it('is shown in its original language where none is named', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    const changes = await eventsDuring<EspooValuesChangeDetail>(
      'espoo-values-change',
      host,
      () => (host.edition = otherEdition()),
    );
    expect(lines(host)).to.deep.equal(['sv yksi', 'sv <b>yksi</b>']);
    expect(partTexts(host, 'provenance')).to.deep.equal(['Strategi, hanko.example']);
    expect(changes).to.deep.equal([{ valueId: 'yksi', date: FIRST_DAY, lang: 'sv' }]);
    expect(host.edition.id).to.equal('hanko');
  });

  it('is shown in its original language where what is around it names none that it has', async () => {
    const host = await element('<div lang="de"><espoo-values></espoo-values></div>');
    host.edition = otherEdition();
    await settled(host);
    expect(partTexts(host, 'title')[0]).to.match(/^sv /);
  });

  it('that is equal, or the very same, changes nothing and is no news', async () => {
    const host = await element('<espoo-values></espoo-values>');
    host.edition = otherEdition();
    await settled(host);
    const { edition, shown } = host;
    const card = host.shadowRoot?.firstElementChild;
    const changes = await eventsDuring('espoo-values-change', host, async () => {
      for (const equal of [otherEdition(), { ...edition }, edition, structuredClone(edition)]) {
        host.edition = equal;
        await settled(host);
      }
    });
    expect(changes).to.deep.equal([]);
    expect([host.edition, host.shown]).to.deep.equal([edition, shown]);
    expect(host.edition).to.equal(edition);
    expect(host.shadowRoot?.firstElementChild).to.equal(card);
  });

  it('may be set anew by whoever hears of each change, without end', async () => {
    const host = await element('<espoo-values></espoo-values>');
    let times = 0;
    host.addEventListener('espoo-values-change', () => {
      times++;
      host.edition = otherEdition();
    });
    host.edition = otherEdition();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(times).to.equal(1);
  });

  it('gives way to the built-in one where it is null, undefined or empty', async () => {
    const host = await element('<espoo-values></espoo-values>');
    const errors = await eventsDuring('espoo-values-error', host, async () => {
      for (const none of [null, undefined, '']) {
        host.edition = otherEdition();
        host.edition = none;
        await settled(host);
        expect(host.edition).to.deep.equal(builtInEdition);
      }
    });
    expect(errors).to.deep.equal([]);
  });

  it('is text and only text', async () => {
    const host = await element('<espoo-values></espoo-values>');
    const edition = otherEdition();
    edition.translations.sv.values.items[0].paragraphs[0] = '<img src=x onerror=alert(1)><script>1</script>';
    edition.translations.sv.values.items[0].title = '${alert(1)}</h2>';
    host.edition = edition;
    host.value = 'yksi';
    await settled(host);
    expect(lines(host)).to.deep.equal(['${alert(1)}</h2>', '<img src=x onerror=alert(1)><script>1</script>']);
    expect(host.shadowRoot?.querySelector('img, script')).to.equal(null);
  });

  it('is kept as it was, whatever becomes of the object it came in', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    const edition = otherEdition();
    host.edition = edition;
    edition.translations.sv.values.items[0].title = 'changed';
    host.requestUpdate();
    await settled(host);
    expect(lines(host)[0]).to.equal('sv yksi');
  });

  it('gives way to the built-in one again', async () => {
    const host = await element('<espoo-values lang="fi"></espoo-values>');
    host.edition = otherEdition();
    host.edition = null;
    await settled(host);
    expect(host.edition).to.deep.equal(builtInEdition);
    expect(partTexts(host, 'provenance')).to.deep.equal(['Espoo – Visio, tietotori.fi']);
  });
});

describe('an edition in languages of its own', () => {
  const inOneLanguage = (tag: string, words?: object, title = `${tag} arvot`): any => {
    const { city, translations, ...facts } = otherEdition();
    const text = translations.fi;
    const translation = { ...text, values: { ...text.values, title }, ...(words && { words }) };
    return { ...facts, languages: [tag], city: { [tag]: city.fi }, translations: { [tag]: translation } };
  };
  const words = { valueOfTheDay: 'Beaivvi árvu', unofficialTranslation: 'eahpevirggálaš jorgalus' };

  it('is shown with its own words, and says in which language it is', async () => {
    const host = await element(`<div lang="fi"><espoo-values date="${FIRST_DAY}"></espoo-values></div>`);
    const changes = await eventsDuring<EspooValuesChangeDetail>(
      'espoo-values-change',
      host,
      () => (host.edition = inOneLanguage('se', words)),
    );
    expect(changes.map(({ lang }) => lang)).to.deep.equal(['se']);
    expect(partTexts(host, 'kicker')).to.deep.equal(['Beaivvi árvu']);
    // The original is no translation, official or not.
    expect(partTexts(host, 'provenance')).to.deep.equal(['Strategi, hanko.example']);
    expect(host.shadowRoot?.querySelector('[lang]')?.getAttribute('lang')).to.equal('se');
  });

  it('is chosen among by the page’s language, by their script too', async () => {
    const host = await element('<espoo-values lang="sr-Cyrl-RS"></espoo-values>');
    const [latin, cyrillic] = ['sr-Latn', 'sr-Cyrl'].map((tag) => inOneLanguage(tag, words, tag));
    host.edition = {
      ...latin,
      languages: ['sr-Latn', 'sr-Cyrl'],
      city: { ...latin.city, ...cyrillic.city },
      translations: { ...latin.translations, ...cyrillic.translations },
    };
    await settled(host);
    expect(host.shown?.lang).to.equal('sr-Cyrl');
    expect(partTexts(host, 'provenance')).to.deep.equal([
      'Strategi, hanko.example ·\u00a0eahpevirggálaš jorgalus',
    ]);
    host.lang = 'sr';
    await settled(host);
    expect(host.shown?.lang).to.equal('sr-Latn');
  });

  it('is written from the right where its letters are, whatever comes first in a text', async () => {
    const host = await element('<espoo-values view="values"></espoo-values>');
    const direction = () => host.shadowRoot?.querySelector('[lang]')?.getAttribute('dir');
    expect(direction()).to.equal('ltr');
    for (const title of ['قيم المدينة', 'הערכים', 'ESPOO: قيم', '𞤁𞤢𞤲𞤯𞤢']) {
      host.edition = inOneLanguage('und', words, title);
      await settled(host);
      expect(direction(), title).to.equal('rtl');
    }
    host.edition = otherEdition();
    await settled(host);
    expect(direction()).to.equal('ltr');
  });
});

describe('an edition that is not as it must be', () => {
  it('changes nothing, and each problem is named in one event', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}" lang="fi"></espoo-values>`);
    host.edition = otherEdition();
    await settled(host);
    const broken = otherEdition();
    delete broken.translations.fi;
    broken.source.title = 5;
    const changes: unknown[] = [];
    host.addEventListener('espoo-values-change', (event) => changes.push(event.detail));
    const errors = await eventsDuring<EspooValuesErrorDetail>(
      'espoo-values-error',
      host,
      () => (host.edition = broken),
    );
    expect(errors.map(({ problems }) => problems.map(({ path }) => path))).to.deep.equal([
      ['source.title', 'translations.fi'],
    ]);
    expect(changes).to.deep.equal([]);
    expect(host.edition.id).to.equal('hanko');
    expect(lines(host)[0]).to.equal('fi yksi');
  });

  it('may be set anew by whoever hears of it, and is told of once until another was taken', async () => {
    const host = await element('<espoo-values></espoo-values>');
    let times = 0;
    host.addEventListener('espoo-values-error', () => {
      // Bounded, so that the page lives if each is told of.
      if (++times < 9) host.edition = [];
    });
    host.edition = [];
    expect(times).to.equal(1);
    host.edition = otherEdition();
    host.edition = [];
    expect(times).to.equal(2);
  });

  for (const [name, junk] of Object.entries({
    number: 5,
    text: 'edition',
    list: [],
    object: {},
    function: () => 1,
    symbol: Symbol('x'),
  })) {
    it(`a ${name} is one`, async () => {
      const host = await element('<espoo-values></espoo-values>');
      const errors = await eventsDuring('espoo-values-error', host, () => (host.edition = junk));
      expect(errors).to.have.length(1);
      expect(host.edition).to.deep.equal(builtInEdition);
    });
  }
});
