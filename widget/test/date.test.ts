import { expect } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { HandClock } from './hand-clock.ts';
import {
  element,
  eventsDuring,
  FIRST_DAY,
  part,
  removeElements,
  settled,
  titleOf as title,
} from './support.ts';

const BEFORE_MIDNIGHT = Date.parse('2026-03-28T21:59:30Z');
const AFTER_MIDNIGHT = Date.parse('2026-03-28T22:00:10Z');

function setHidden(hidden: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

let clock: HandClock;
const midnight = () => {
  clock.time = AFTER_MIDNIGHT;
  clock.fire();
};
/** What an element says of its changes meanwhile. */
const changesDuring = (host: EspooValuesElement, action: () => unknown) =>
  eventsDuring('espoo-values-change', host, action);
beforeEach(() => {
  removeElements();
  clock = new HandClock(BEFORE_MIDNIGHT);
});
afterEach(() => {
  removeElements();
  Reflect.deleteProperty(document, 'hidden');
  clock.restore();
});

it('the machine of these tests is neither in UTC nor in Helsinki', () => {
  const offset = new Date(BEFORE_MIDNIGHT).getTimezoneOffset();
  expect(offset).to.not.be.oneOf([0, -120, -180]);
});

describe('an element without a date', () => {
  it('shows the value of the day in Helsinki, not in the machine’s zone', async () => {
    expect(title(await element('<espoo-values></espoo-values>'))).to.equal('Innovatiivisuus');
    removeElements();
    clock.time = AFTER_MIDNIGHT;
    expect(title(await element('<espoo-values></espoo-values>'))).to.equal('Kumppanuus');
  });

  it('changes by itself when midnight passes in Helsinki, and says so once', async () => {
    const host = await element('<espoo-values lang="sv"></espoo-values>');
    const changes = await changesDuring(host, midnight);
    expect(title(host)).to.equal('Partnerskap');
    expect(changes).to.deep.equal([{ valueId: 'kumppanuus', date: '2026-03-29', lang: 'sv' }]);
  });

  it('looks at the clock at the next full minute', async () => {
    await element('<espoo-values></espoo-values>');
    expect([...clock.timers.values()].map(({ delay }) => delay)).to.deep.equal([30_000]);
  });

  it('shows nothing new, and says nothing, at a minute that is not midnight', async () => {
    const host = await element('<espoo-values></espoo-values>');
    const before = part(host, 'title');
    const changes = await changesDuring(host, () => {
      clock.time += 20_000;
      clock.fire();
    });
    expect(changes).to.deep.equal([]);
    expect(part(host, 'title')).to.equal(before);
  });

  it('is right when the machine wakes from sleep, though no timer ran', async () => {
    const host = await element('<espoo-values></espoo-values>');
    clock.time = AFTER_MIDNIGHT + 3 * 86_400_000;
    document.dispatchEvent(new Event('visibilitychange'));
    await settled(host);
    expect(title(host)).to.equal('Suvaitsevaisuus');
  });

  it('is right when the page comes back from the back-forward cache', async () => {
    const host = await element('<espoo-values></espoo-values>');
    clock.time = AFTER_MIDNIGHT;
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await settled(host);
    expect(title(host)).to.equal('Kumppanuus');
  });
});

describe('the page’s timer', () => {
  it('is one, however many elements there are', async () => {
    await element(`<div>${'<espoo-values></espoo-values>'.repeat(20)}</div>`);
    expect(clock.timers.size).to.equal(1);
  });

  it('is none while the page is hidden, and there again when it is seen', async () => {
    const host = await element('<espoo-values></espoo-values>');
    setHidden(true);
    expect(clock.timers.size).to.equal(0);
    clock.time = AFTER_MIDNIGHT;
    setHidden(false);
    expect(clock.timers.size).to.equal(1);
    await settled(host);
    expect(title(host)).to.equal('Kumppanuus');
  });

  it('leaves nobody behind when one element alone was rendered while the page was hidden', async () => {
    const host = await element('<espoo-values></espoo-values>');
    setHidden(true);
    clock.time = AFTER_MIDNIGHT;
    expect(title(await element('<espoo-values></espoo-values>'))).to.equal('Kumppanuus');
    setHidden(false);
    await settled(host);
    expect(title(host)).to.equal('Kumppanuus');
  });

  it('is none where no element is left', async () => {
    const host = await element('<espoo-values></espoo-values>');
    host.remove();
    expect(clock.timers.size).to.equal(0);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(clock.timers.size).to.equal(0);
  });
});

describe('several elements that show the same', () => {
  const pair = async () => {
    await element('<div><espoo-values></espoo-values><espoo-values></espoo-values></div>');
    return [...document.querySelectorAll('espoo-values')] as [EspooValuesElement, EspooValuesElement];
  };

  it('change at midnight, and each says so once', async () => {
    const [one, other] = await pair();
    const changes = await changesDuring(other, midnight);
    await settled(one);
    expect([title(one), title(other)]).to.deep.equal(['Kumppanuus', 'Kumppanuus']);
    const change = { valueId: 'kumppanuus', date: '2026-03-29', lang: 'fi' };
    expect(changes).to.deep.equal([change, change]);
  });

  it('are followed still when one has gone, and when all have gone and one has come back', async () => {
    const [one, other] = await pair();
    other.remove();
    await changesDuring(one, midnight);
    expect(title(one)).to.equal('Kumppanuus');
    const { parentElement } = one;
    one.remove();
    clock.time += 86_400_000;
    parentElement?.append(one);
    await settled(one);
    expect(title(one)).to.equal('Tuloksellisuus');
    clock.time += 86_400_000;
    clock.fire();
    await settled(one);
    expect(title(one)).to.equal('Asiakaslähtöisyys');
  });

  it('stay as they are when one of them is changed', async () => {
    const [one, other] = await pair();
    const before = part(other, 'title');
    const changes = await changesDuring(one, () => {
      one.lang = 'en';
      one.theme = 'dark';
    });
    await settled(other);
    expect([title(one), title(other)]).to.deep.equal(['Innovation', 'Innovatiivisuus']);
    expect(part(other, 'title')).to.equal(before);
    expect([part(one, 'card')?.className, part(other, 'card')?.className]).to.deep.equal([
      'card dark',
      'card auto',
    ]);
    expect(changes).to.deep.equal([{ valueId: 'innovatiivisuus', date: '2026-03-28', lang: 'en' }]);
  });
});

describe('an element with a date', () => {
  it('shows that day’s value, and stays with it over midnight', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    expect(title(host)).to.equal('Asiakaslähtöisyys');
    const changes = await changesDuring(host, midnight);
    expect(title(host)).to.equal('Asiakaslähtöisyys');
    expect(changes).to.deep.equal([]);
    for (const [date, expected] of [
      ['1999-12-31', 'Kumppanuus'],
      ['2028-02-29', 'Asiakaslähtöisyys'],
    ] as const)
      expect(title(await element(`<espoo-values date="${date}"></espoo-values>`))).to.equal(expected);
  });

  it('follows its changes', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    const changes = await changesDuring(host, () => (host.date = '2026-01-06'));
    expect(title(host)).to.equal('Suvaitsevaisuus');
    expect(changes).to.deep.equal([{ valueId: 'suvaitsevaisuus', date: '2026-01-06', lang: 'fi' }]);
  });
});

describe('an element pinned to a value', () => {
  it('shows it on any day, and the day’s value once the pin is taken out', async () => {
    const host = await element('<espoo-values value="tuloksellisuus"></espoo-values>');
    expect(await changesDuring(host, midnight)).to.deep.equal([]);
    expect(title(host)).to.equal('Tuloksellisuus');
    host.removeAttribute('value');
    await settled(host);
    expect(title(host)).to.equal('Kumppanuus');
  });
});
