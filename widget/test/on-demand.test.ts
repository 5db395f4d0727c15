import { builtInEdition, type Edition } from '@espoo-values/strategy-content';
import { aTimeout, expect, fixture, waitUntil } from '@open-wc/testing';
import '../src/define.ts';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import type { EspooValuesChangeDetail, EspooValuesErrorDetail } from '../src/events.ts';
// Not `support.ts`: it has every language inside. Here each is loaded once, by the first test that shows it.

const title = (host: Element) =>
  host.shadowRoot?.querySelector('[part=section-title]')?.textContent.replaceAll('\xAD', '');
const missionIn = (language: 'fi' | 'sv' | 'en', { translations }: Edition = builtInEdition) =>
  translations[language].mission.title;
const isFallbackShown = (host: Element) => (host.firstElementChild?.getClientRects().length ?? 0) > 0;

const changes: EspooValuesChangeDetail[] = [];
const keep = (event: HTMLElementEventMap['espoo-values-change']) => changes.push(event.detail);
before(async () => {
  // So that what is loaded on demand comes at once in the tests that are not about that.
  await import('../src/edition-source.ts');
});
beforeEach(() => {
  changes.length = 0;
  document.addEventListener('espoo-values-change', keep);
});
afterEach(() => {
  document.removeEventListener('espoo-values-change', keep);
});

/** An element that has rendered once; what it has to load takes longer. */
async function show(lang: string, edition?: Edition): Promise<EspooValuesElement> {
  const place = await fixture('<div></div>');
  const host = document.createElement('espoo-values');
  host.innerHTML = '<p>Teksti ilman skriptiä.</p>';
  Object.assign(host, { lang, view: 'mission' }, edition && { edition });
  place.append(host);
  await host.updateComplete;
  return host;
}

describe('an edition set before any text has come', () => {
  it('is the first that is shown, and the built-in text is not loaded for it', async () => {
    const host = await show('sv', { ...builtInEdition, id: 'toinen' });
    expect(isFallbackShown(host)).to.equal(true);
    await waitUntil(() => title(host) !== undefined);
    expect(host.edition.id).to.equal('toinen');
    expect(changes).to.have.length(1);
    const { edition } = document.createElement('espoo-values');
    expect(edition.id).to.equal(builtInEdition.id);
    expect(edition.translations).to.deep.equal({ fi: undefined, sv: undefined, en: undefined });
  });
});

describe('the text of a language', () => {
  it('comes when it is first shown; until then the content without script stays', async () => {
    const host = await show('fi');
    expect(isFallbackShown(host)).to.equal(true);
    expect(changes).to.deep.equal([]);
    await waitUntil(() => title(host) === missionIn('fi'));
    expect(isFallbackShown(host)).to.equal(false);
    expect(changes.map(({ lang }) => lang)).to.deep.equal(['fi']);
    expect(host.edition.translations.fi).to.deep.equal(builtInEdition.translations.fi);
    expect(host.edition.translations.en).to.equal(undefined);
  });

  it('is there at once for the next element', async () => {
    const host = await show('fi');
    expect(title(host)).to.equal(missionIn('fi'));
  });

  it('that comes while the element is out of the page is told of when it is back', async () => {
    const place = await fixture('<div lang="sv"></div>');
    const host = document.createElement('espoo-values');
    host.view = 'mission';
    place.append(host);
    await host.updateComplete;
    host.remove();
    await waitUntil(() => host.edition.translations.sv !== undefined);
    await aTimeout(20);
    expect(changes).to.deep.equal([]);
    place.append(host);
    await host.updateComplete;
    expect(title(host)).to.equal(missionIn('sv'));
    expect(changes.map(({ lang }) => lang)).to.deep.equal(['sv']);
  });

  it('is what a server has rendered until it has come', async () => {
    // In a document without the element: as a page that is read before its script.
    const elsewhere = document.implementation.createHTMLDocument();
    const host = elsewhere.createElement('espoo-values');
    host.lang = 'en';
    host.setAttribute('view', 'mission');
    host.attachShadow({ mode: 'open' }).innerHTML = '<h2 part="section-title">From a server</h2>';
    const place = await fixture('<div></div>');
    place.append(host);
    await host.updateComplete;
    expect(title(host)).to.equal('From a server');
    await waitUntil(() => title(host) === missionIn('en'));
    expect(host.shadowRoot?.querySelectorAll('h2')).to.have.length(1);
  });
});

describe('an edition that has yet to be checked', () => {
  const other = (): any => structuredClone({ ...builtInEdition, id: 'toinen' });
  before(async () => {
    const host = await show('fi');
    await waitUntil(() => title(host) !== undefined);
  });

  it('is taken as it was when it was set, with the options that were set with it', async () => {
    const host = await show('fi');
    const edition = other();
    edition.translations.fi.values.items[0].id = 'oma';
    for (const language of ['sv', 'en']) edition.translations[language].values.items[0].id = 'oma';
    Object.assign(host, { edition, view: 'day', value: 'oma' });
    edition.translations.fi.values.items[0].id = 'muutettu';
    await waitUntil(() => host.edition.id === 'toinen');
    await host.updateComplete;
    expect(changes.map(({ valueId }) => valueId)).to.deep.equal([null, 'oma']);
  });

  it('gives way to one that was set after it', async () => {
    const host = await show('fi');
    host.edition = other();
    host.edition = { ...other(), id: 'kolmas' };
    await waitUntil(() => host.edition.id === 'kolmas');
    await aTimeout(20);
    expect(host.edition.id).to.equal('kolmas');
  });

  it('stays where one that is none was set after it', async () => {
    const host = await show('fi');
    const errors: unknown[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    host.edition = other();
    host.edition = { id: 'no edition' };
    await waitUntil(() => errors.length > 0);
    await host.updateComplete;
    expect(host.edition.id).to.equal('toinen');
    expect(errors).to.have.length(1);
    host.view = 'vision';
    await host.updateComplete;
    expect(title(host)).to.equal(builtInEdition.translations.fi.vision.title);
  });

  it('gives way to the built-in one that was asked back', async () => {
    const host = await show('fi');
    host.edition = other();
    host.edition = null;
    await aTimeout(20);
    expect(host.edition.id).to.equal(builtInEdition.id);
    expect(title(host)).to.equal(missionIn('fi'));
  });

  it('is kept by an element that leaves the page meanwhile', async () => {
    const host = await show('fi');
    const place = host.parentElement as HTMLElement;
    host.edition = other();
    host.remove();
    await aTimeout(20);
    place.append(host);
    await host.updateComplete;
    expect(host.edition.id).to.equal('toinen');
  });

  it('is kept by an element that leaves the page meanwhile, and had an address', async () => {
    const host = await show('fi');
    host.src = 'data:application/json,{}';
    await host.updateComplete;
    host.edition = other();
    host.remove();
    await waitUntil(() => host.edition.id === 'toinen');
  });

  it('is the last good one where an address that was set with it gives none', async () => {
    const host = await show('fi');
    const errors: unknown[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    Object.assign(host, { edition: other(), src: 'data:application/json,{}' });
    await waitUntil(() => errors.length > 0);
    await host.updateComplete;
    expect(host.edition.id).to.equal('toinen');
    expect(title(host)).to.equal(missionIn('fi'));
  });

  it('is the built-in one where that was read and is set', async () => {
    const [host, another] = [await show('fi'), await show('fi')];
    const errors: unknown[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    host.edition = other();
    await waitUntil(() => host.edition.id === 'toinen');
    host.edition = another.edition;
    expect(host.edition).to.equal(another.edition);
    await host.updateComplete;
    expect(errors).to.deep.equal([]);
  });

  it('may be a proxy, as frameworks make them, and is refused for what JSON would leave out', async () => {
    const host = await show('fi');
    const errors: EspooValuesErrorDetail[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    const proxied = (value: object): object =>
      new Proxy(value, {
        get: (target, key) => {
          const part: unknown = Reflect.get(target, key);
          return typeof part === 'object' && part ? proxied(part) : part;
        },
      });
    host.edition = proxied(other());
    await waitUntil(() => host.edition.id === 'toinen');
    host.edition = { ...other(), id: 'kolmas', extra: () => 1 };
    await waitUntil(() => errors.length > 0);
    expect(errors[0]?.problems).to.have.length(1);
    expect(host.edition.id).to.equal('toinen');
  });

  it('is said to be unreadable where it is', async () => {
    const host = await show('fi');
    const errors: EspooValuesErrorDetail[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    host.edition = {
      get id() {
        throw new Error('no');
      },
    };
    await waitUntil(() => errors.length > 0);
    expect(errors[0]?.problems[0]?.message).to.equal('cannot be read');
  });

  it('leaves what is shown where it is none', async () => {
    const host = await show('fi');
    const errors: unknown[] = [];
    host.addEventListener('espoo-values-error', ({ detail }) => errors.push(detail));
    const endless: Record<string, unknown> = {};
    for (let index = 0; index < 50; index++) endless[`key${index}`] = [endless, endless];
    for (const wrong of [endless, window, () => 1, 5n, {}]) {
      host.edition = wrong;
      await waitUntil(() => errors.length > 0);
      await host.updateComplete;
      expect(errors.splice(0)).to.have.length(1);
      expect(title(host)).to.equal(missionIn('fi'));
    }
    host.view = 'vision';
    await host.updateComplete;
    expect(title(host)).to.equal(builtInEdition.translations.fi.vision.title);
  });
});
