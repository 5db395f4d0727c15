import { builtInEdition } from '@espoo-values/strategy-content';
import { expect, waitUntil } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import type { EspooValuesErrorDetail } from '../src/events.ts';
import { element, part, partTexts, removeElements, settled, textOf } from './support.ts';

/** An answer that is given when the test says so. */
class Answer {
  readonly asked: { address: string; init: RequestInit }[] = [];
  give: (response: Response | Error) => void = () => undefined;
  readonly #original = window.fetch;

  constructor() {
    window.fetch = (address, init = {}) => {
      this.asked.push({ address: typeof address === 'string' ? address : '', init });
      return new Promise((resolve, reject) => {
        this.give = (response) => {
          response instanceof Response ? resolve(response) : reject(response);
        };
        init.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    };
  }

  restore() {
    window.fetch = this.#original;
  }
}

const other = () => {
  const edition: any = structuredClone(builtInEdition);
  edition.id = 'toinen';
  for (const language of ['fi', 'sv', 'en'])
    edition.translations[language].mission.title = `${language} OTSIKKO`;
  return edition as unknown;
};
const json = (value: unknown) => new Response(JSON.stringify(value));
const redirected = (response: Response, url: string) =>
  Object.defineProperties(response, { redirected: { value: true }, url: { value: url } });

/** An element that has asked for its edition. */
async function show(src: string, children = '') {
  const host = await element(
    `<espoo-values view="mission" lang="fi" src="${src}">${children}</espoo-values>`,
  );
  await settled(host);
  return host;
}

async function later(host: EspooValuesElement) {
  await new Promise((resolve) => setTimeout(resolve, 20));
  await settled(host);
}

const errors: EspooValuesErrorDetail[] = [];
const keep = (event: HTMLElementEventMap['espoo-values-error']) => errors.push(event.detail);
let answer: Answer;
beforeEach(() => {
  answer = new Answer();
  errors.length = 0;
  document.addEventListener('espoo-values-error', keep);
});
afterEach(async () => {
  document.removeEventListener('espoo-values-error', keep);
  removeElements();
  await Promise.resolve();
  answer.restore();
});

const title = (host: Element) => textOf(part(host, 'section-title'));

/** Waits for the edition {@link other} to be shown: how long an answer takes to be read is the browser's affair. */
const shown = (host: Element) =>
  waitUntil(() => title(host) === 'fi OTSIKKO', 'the edition that has come is not shown');

describe('an edition from an address', () => {
  it('is shown once it has come; until then the content without script stays', async () => {
    const host = await show('edition.json', '<p>Odota hetki</p>');
    expect(host.children[0]?.getClientRects()).to.have.length(1);
    expect(part(host, 'card')).to.equal(null);
    answer.give(json(other()));
    await shown(host);
    expect(title(host)).to.equal('fi OTSIKKO');
    expect(host.children[0]?.getClientRects()).to.have.length(0);
    expect(errors).to.deep.equal([]);
  });

  it('is asked for without credentials, once for two elements', async () => {
    const hosts = [await show('edition.json'), await show('edition.json')];
    expect(answer.asked.map(({ address, init }) => [address, init.credentials])).to.deep.equal([
      ['edition.json', 'omit'],
    ]);
    answer.give(json(other()));
    for (const host of hosts) await shown(host);
  });

  it('is asked for no longer when the element goes, but not while another waits for it', async () => {
    const [first, second] = [await show('edition.json'), await show('edition.json')];
    const signal = answer.asked[0]?.init.signal;
    first.remove();
    await later(first);
    expect(signal?.aborted).to.equal(false);
    second.remove();
    await later(second);
    expect(signal?.aborted).to.equal(true);
    expect(errors).to.deep.equal([]);
  });

  it('is not asked for again when the element is only moved', async () => {
    const host = await show('edition.json');
    document.body.append(host);
    await later(host);
    expect(answer.asked).to.have.length(1);
    expect(answer.asked[0]?.init.signal?.aborted).to.equal(false);
  });

  it('gives way to another address, whatever the first one still answers', async () => {
    const host = await show('one.json');
    host.src = 'two.json';
    await later(host);
    expect(answer.asked.map(({ address }) => address)).to.deep.equal(['one.json', 'two.json']);
    expect(answer.asked[0]?.init.signal?.aborted).to.equal(true);
    answer.give(json(other()));
    await shown(host);
    expect(title(host)).to.equal('fi OTSIKKO');
    expect(errors).to.deep.equal([]);
  });

  for (const place of ['in the page', 'out of it']) {
    it(`gives way to the built-in one when the address is taken away while the element is ${place}`, async () => {
      const host = await show('edition.json');
      answer.give(json(other()));
      await shown(host);
      const parent = host.parentElement as HTMLElement;
      if (place === 'out of it') {
        host.remove();
        await Promise.resolve();
      }
      host.removeAttribute('src');
      if (!host.isConnected) parent.append(host);
      await later(host);
      expect(title(host)).to.equal('KAUPUNGIN TOIMINTA-AJATUS');
      expect(partTexts(host, 'paragraph')).to.have.length(1);
    });
  }
});

describe('an address that gives no edition', () => {
  const failures: [string, () => Response | Error, RegExp][] = [
    ['is refused without a reason', () => undefined as never, /src="edition.json": /],
    [
      'leads to another origin',
      () => redirected(json(other()), 'https://elsewhere.example/edition.json'),
      /leads to another origin, https:\/\/elsewhere.example/,
    ],
    ['is missing', () => new Response('', { status: 404 }), /src="edition.json": answered 404/],
    ['cannot be reached', () => new TypeError('no network'), /no network/],
    ['is not JSON', () => new Response('<!doctype html>'), /src="edition.json": /],
    ['is empty', () => new Response(null), /src="edition.json": /],
    ['is more than 256 KB', () => new Response(`"${'x'.repeat(262_144)}"`), /more than 262144 bytes/],
    ['is no edition', () => json({ id: 'x' }), /is missing/],
    ['is hostile', () => new Response('{"__proto__":{"polluted":1},"id":"<script>"}'), /is not known here/],
  ];
  for (const [name, respond, message] of failures) {
    it(`${name}: the content without script stays, and one event says why`, async () => {
      const host = await show('edition.json', '<p>Vanha teksti</p>');
      answer.give(respond());
      await waitUntil(() => errors.length > 0, 'no event says why');
      await later(host);
      expect(errors).to.have.length(1);
      expect(errors[0]?.problems.map((problem) => problem.message).join('\n')).to.match(message);
      expect(host.children[0]?.getClientRects()).to.have.length(1);
      expect('polluted' in {}).to.equal(false);
    });
  }

  it('leaves the last good edition', async () => {
    const host = await show('edition.json');
    answer.give(json(other()));
    await shown(host);
    host.src = 'broken.json';
    await later(host);
    answer.give(new Response('', { status: 500 }));
    await later(host);
    expect(errors).to.have.length(1);
    expect(title(host)).to.equal('fi OTSIKKO');
    expect(partTexts(host, 'paragraph')).to.have.length(1);
  });
});

describe('an address that does not answer', () => {
  it('is given up after 30 seconds, with an event that says so; the next time it has 30 seconds again', async () => {
    const { timeout } = AbortSignal;
    const clocks: { end: () => void; milliseconds: number }[] = [];
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController();
      clocks.push({ milliseconds, end: () => controller.abort() });
      return controller.signal;
    };
    const host = await show('edition.json', '<p>Ilman</p>');
    clocks[0]?.end();
    await waitUntil(() => errors.length > 0, 'no event says so');
    expect(errors[0]?.problems[0]?.message).to.equal('src="edition.json": not within 30 seconds');
    expect(host.children[0]?.getClientRects()).to.have.length(1);
    window.dispatchEvent(new Event('online'));
    await later(host);
    AbortSignal.timeout = timeout;
    expect(clocks.map(({ milliseconds }) => milliseconds)).to.deep.equal([30_000, 30_000]);
    answer.give(json(other()));
    await shown(host);
  });
});

describe('a refused edition', () => {
  it('leaves the address as it is: its edition comes all the same', async () => {
    const host = await show('edition.json', '<p>Odota hetki</p>');
    host.edition = { id: 'x' };
    await later(host);
    expect(errors).to.have.length(1);
    answer.give(json(other()));
    await shown(host);
  });

  it('leaves an address that has failed to be asked again', async () => {
    const host = await show('edition.json');
    answer.give(new TypeError('no network'));
    await later(host);
    host.edition = { id: 'x' };
    dispatchEvent(new Event('online'));
    answer.give(json(other()));
    await shown(host);
  });
});

describe('an address that has failed', () => {
  const seenAgain = () => document.dispatchEvent(new Event('visibilitychange'));
  const online = () => dispatchEvent(new Event('online'));
  for (const [when, happens] of [
    ['when the page is seen again', seenAgain],
    ['when the machine is back on the network', online],
  ] as const) {
    it(`is asked again ${when}, once for all elements, until it gives an edition`, async () => {
      const hosts = [await show('edition.json', '<p>Vanha teksti</p>'), await show('edition.json')];
      answer.give(new TypeError('no network'));
      await later(hosts[0] as EspooValuesElement);
      for (const asked of [2, 3]) {
        happens();
        happens();
        expect(answer.asked).to.have.length(asked);
        answer.give(asked === 2 ? new Response('', { status: 500 }) : json(other()));
        await later(hosts[0] as EspooValuesElement);
      }
      for (const host of hosts) await shown(host);
      happens();
      expect(answer.asked).to.have.length(3);
      // Each element was told of the first failure, and of no other.
      expect(errors).to.have.length(2);
    });
  }

  it('is asked no more when nobody wants it', async () => {
    const host = await show('edition.json');
    answer.give(new TypeError('no network'));
    await later(host);
    host.remove();
    await later(host);
    online();
    expect(answer.asked).to.have.length(1);
  });

  it('that leads on within its origin is taken', async () => {
    const host = await show('edition.json');
    answer.give(redirected(json(other()), new URL('/moved.json', location.href).href));
    await shown(host);
    expect(errors).to.deep.equal([]);
  });
});
