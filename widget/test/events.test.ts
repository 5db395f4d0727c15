import { expect } from '@open-wc/testing';
import type { EspooValuesChangeDetail } from '../src/events.ts';
import { element, eventsDuring, FIRST_DAY, settled } from './support.ts';

const changesDuring = (host: Parameters<typeof settled>[0], action: () => unknown) =>
  eventsDuring<EspooValuesChangeDetail>('espoo-values-change', host, action);

describe('espoo-values-change', () => {
  it('comes once when the element first shows something', async () => {
    const seen: unknown[] = [];
    const listener = (event: Event) => seen.push((event as CustomEvent).detail);
    document.addEventListener('espoo-values-change', listener);
    await element(`<espoo-values date="${FIRST_DAY}" lang="sv"></espoo-values>`);
    document.removeEventListener('espoo-values-change', listener);
    expect(seen).to.deep.equal([{ valueId: 'asiakaslahtoisyys', date: FIRST_DAY, lang: 'sv' }]);
  });

  it('can be read afterwards as `shown`, which is null before and cannot be set', async () => {
    const host = document.createElement('espoo-values');
    expect(host.shown).to.equal(null);
    const details = await changesDuring(host, async () => {
      document.body.append(host);
      await host.updateComplete;
      host.view = 'mission';
    });
    expect(host.shown).to.deep.equal(details.at(-1));
    expect(details.map(({ valueId }) => valueId === null)).to.deep.equal([false, true]);
    expect(() => Object.assign(host, { shown: null })).to.throw(TypeError);
    host.remove();
  });

  it('comes when value, language or view change, with what is shown then', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}" lang="fi"></espoo-values>`);
    expect(await changesDuring(host, () => (host.value = 'kumppanuus'))).to.deep.equal([
      { valueId: 'kumppanuus', date: FIRST_DAY, lang: 'fi' },
    ]);
    expect(await changesDuring(host, () => (host.lang = 'en'))).to.deep.equal([
      { valueId: 'kumppanuus', date: FIRST_DAY, lang: 'en' },
    ]);
    expect(await changesDuring(host, () => (host.view = 'vision'))).to.deep.equal([
      { valueId: null, date: FIRST_DAY, lang: 'en' },
    ]);
  });

  it('does not come for another look of the same, nor for a render that shows the same', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    const changes = await changesDuring(host, async () => {
      host.theme = 'dark';
      host.layout = 'plain';
      host.headingLevel = 5;
      await host.updateComplete;
      host.requestUpdate();
      await host.updateComplete;
      // The pin names the very value of the day.
      host.value = 'asiakaslahtoisyys';
    });
    expect(changes).to.deep.equal([]);
  });

  it('does not come again when the same text comes back after an edition that did not', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    const changes = await changesDuring(host, async () => {
      host.src = 'data:text/plain,none';
      await settled(host);
      host.removeAttribute('src');
    });
    expect(changes).to.deep.equal([]);
  });

  it('does not come again when the element is moved', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    expect(
      await changesDuring(host, () => {
        document.body.append(host);
      }),
    ).to.deep.equal([]);
    host.remove();
  });

  it('bubbles out of shadow roots', async () => {
    const outer = (await element('<div><espoo-values></espoo-values></div>')).parentElement as HTMLElement;
    const targets: (EventTarget | null)[] = [];
    outer.addEventListener('espoo-values-change', (event) => targets.push(event.target));
    const inner = outer.appendChild(document.createElement('div'));
    const host = document.createElement('espoo-values');
    inner.attachShadow({ mode: 'open' }).append(host);
    await settled(host);
    expect(targets).to.deep.equal([inner]);
  });
});

describe('rendering the same again', () => {
  it('writes nothing to the page', async () => {
    const host = await element('<espoo-values view="all"></espoo-values>');
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(host.shadowRoot as ShadowRoot, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    host.requestUpdate();
    await settled(host);
    observer.disconnect();
    expect(writes).to.equal(0);
  });
});
