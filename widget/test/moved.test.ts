import { expect, fixture } from '@open-wc/testing';
import { element, FIRST_DAY, part, partTexts, settled } from './support.ts';

const background = (host: Element) => {
  const card = part(host, 'card') as Element;
  return card.ownerDocument.defaultView?.getComputedStyle(card).backgroundColor;
};
const WHITE = 'rgb(255, 255, 255)';

describe('an element taken to another document', () => {
  it('keeps its look there and on its way back, and follows the language there', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="another document"></iframe>');
    const there = frame.contentDocument as Document;
    there.documentElement.lang = 'sv';
    const host = await element(`<espoo-values date="${FIRST_DAY}"></espoo-values>`);
    there.body.append(host);
    await settled(host);
    expect(background(host)).to.equal(WHITE);
    expect(partTexts(host, 'title')).to.deep.equal(['Kundorientering']);
    there.documentElement.lang = 'en';
    await settled(host);
    expect(partTexts(host, 'title')).to.deep.equal(['Customer orientation']);
    document.body.append(host);
    await settled(host);
    expect(background(host)).to.equal(WHITE);
    host.remove();
  });
});

describe('a copy of an element', () => {
  it('shows the same by itself', async () => {
    const host = await element(`<espoo-values date="${FIRST_DAY}" lang="en"><p>Text</p></espoo-values>`);
    const copy = document.importNode(host, true);
    document.body.append(copy);
    await settled(copy);
    expect(partTexts(copy, 'title')).to.deep.equal(partTexts(host, 'title'));
    expect(copy.textContent).to.equal('Text');
    copy.remove();
  });
});

describe('an element in a <template>', () => {
  it('is asleep until its content comes to the page', async () => {
    const template = document.createElement('template');
    template.innerHTML = `<espoo-values date="${FIRST_DAY}" lang="sv"></espoo-values>`;
    const asleep = template.content.firstElementChild as Element;
    expect(asleep.shadowRoot).to.equal(null);
    const place = await fixture<HTMLElement>('<div></div>');
    place.append(document.importNode(template.content, true));
    const host = place.firstElementChild as HTMLElementTagNameMap['espoo-values'];
    await settled(host);
    expect(partTexts(host, 'title')).to.deep.equal(['Kundorientering']);
  });
});
