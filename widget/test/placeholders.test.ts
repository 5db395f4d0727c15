import { expect, fixture } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { part, partTexts, settled, textOf } from './support.ts';

const DIV = '<div data-espoo-values data-value="kumppanuus" lang="fi"></div>';

/** Time for what a page does, and for the answers to it. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

const hostIn = (div: Element) => div.shadowRoot?.querySelector<EspooValuesElement>('espoo-values');

async function placeholder(markup: string) {
  const div = await fixture<HTMLElement>(markup);
  return { div, host: await filled(div) };
}

async function filled(div: Element): Promise<EspooValuesElement> {
  await aMoment();
  const host = hostIn(div) as EspooValuesElement;
  await settled(host);
  return host;
}

/** Whether a node takes room, as what is seen does. */
const isSeen = (node: Node | null) => {
  const range = document.createRange();
  range.selectNode(node as Node);
  return range.getClientRects().length > 0;
};

describe('a <div data-espoo-values>', () => {
  it('shows the element when it comes to the page, with its options', async () => {
    const { host } = await placeholder(
      '<div data-espoo-values data-view="values" data-heading-level="3" data-theme="dark" data-layout="plain" lang="sv"></div>',
    );
    expect(partTexts(host, 'section-title')).to.deep.equal(['ESBOS VÄRDERINGAR']);
    expect(part(host, 'section-title')?.localName).to.equal('h3');
    expect([host.theme, host.layout]).to.deep.equal(['dark', 'plain']);
  });

  it('stays as its page has made it, and its children are not seen', async () => {
    const { div } = await placeholder('<div data-espoo-values class="own"><p>Vanha teksti</p></div>');
    expect(div.outerHTML).to.equal('<div data-espoo-values="" class="own"><p>Vanha teksti</p></div>');
    expect(isSeen(div.firstChild)).to.equal(false);
  });

  it('shows its children where the element cannot show its text', async () => {
    const { div, host } = await placeholder('<div data-espoo-values><p>Vanha teksti</p></div>');
    host.src = '/nothing-here.json';
    await settled(host);
    expect(isSeen(div.firstChild)).to.equal(true);
  });

  it('gives the element what is meant for its slots, whenever it comes', async () => {
    const { div, host } = await placeholder(DIV);
    expect(isSeen(part(host, 'kicker'))).to.equal(true);
    div.innerHTML = '<b slot="heading">Oma otsikko</b><i slot="footer">Oma loppu</i>';
    await aMoment();
    expect([...div.children].map(isSeen)).to.deep.equal([true, true]);
    expect(isSeen(part(host, 'kicker'))).to.equal(false);
    div.replaceChildren();
    await aMoment();
    expect(isSeen(part(host, 'kicker'))).to.equal(true);
  });

  it('lets the page style the element’s parts, and its custom properties reach it', async () => {
    const { host } = await placeholder(`<div data-espoo-values class="own">
      <style>.own::part(title) { text-decoration: underline } .own { --espoo-values-radius: 7px }</style></div>`);
    expect(getComputedStyle(part(host, 'title') as Element).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(part(host, 'card') as Element).borderTopLeftRadius).to.equal('7px');
  });

  it('lets every part through', async () => {
    for (const view of ['day', 'all']) {
      const { host } = await placeholder(`<div data-espoo-values data-view="${view}"></div>`);
      const exported = host.getAttribute('exportparts')?.split(',');
      for (const node of host.shadowRoot?.querySelectorAll('[part]') ?? [])
        expect(exported).to.include(node.getAttribute('part'));
    }
  });

  it('is found deep in what is added', async () => {
    const section = await fixture(`<section><div>${DIV}</div></section>`);
    expect(
      partTexts(await filled(section.querySelector('[data-espoo-values]') as Element), 'title'),
    ).to.deep.equal(['Kumppanuus']);
  });

  it('follows changes of its options, and keeps what a script has set on the element', async () => {
    const { div, host } = await placeholder('<div data-espoo-values data-view="mission"></div>');
    host.layout = 'plain';
    host.setAttribute('theme', 'dark');
    div.dataset['view'] = 'vision';
    await aMoment();
    expect(host.view).to.equal('vision');
    delete div.dataset['view'];
    div.append('lisää');
    await aMoment();
    expect(partTexts(host, 'title')).to.have.length(1);
    expect([host.layout, host.theme]).to.deep.equal(['plain', 'dark']);
  });

  it('may become one later, be none for a while, and be one again', async () => {
    const div = await fixture<HTMLElement>('<div>Uutinen</div>');
    div.setAttribute('data-espoo-values', '');
    const host = await filled(div);
    div.removeAttribute('data-espoo-values');
    await aMoment();
    expect([isSeen(div.firstChild), hostIn(div)]).to.deep.equal([true, null]);
    div.setAttribute('data-espoo-values', '');
    expect(await filled(div)).to.equal(host);
  });

  it('is filled where its page clears every timer, each one that comes', async () => {
    const { setTimeout } = window;
    window.setTimeout = (() => 0) as never;
    await fixture(DIV);
    window.setTimeout = setTimeout;
    const { host } = await placeholder(DIV);
    expect(partTexts(host, 'title')).to.deep.equal(['Kumppanuus']);
  });

  it('is filled when its author has done with editing', async () => {
    const editor = await fixture<HTMLElement>(`<div contenteditable>${DIV}</div>`);
    await aMoment();
    editor.removeAttribute('contenteditable');
    const host = await filled(editor.firstElementChild as Element);
    expect(partTexts(host, 'title')).to.deep.equal(['Kumppanuus']);
  });

  it('takes no edition from elsewhere: a text that anybody may have written cannot speak as the city', async () => {
    const { host } = await placeholder(
      '<div data-espoo-values data-src="https://elsewhere.example/e.json"></div>',
    );
    expect(host.src).to.equal('');
    expect(part(host, 'title')).to.not.equal(null);
  });

  it('is left alone where it is none, in an editor, and with a shadow root of the page’s own', async () => {
    for (const markup of [
      '<div data-view="all"><p>Oma sisältö</p></div>',
      `<div contenteditable>${DIV}</div>`,
      `<section><p contenteditable="plaintext-only"></p><div contenteditable><b><div data-espoo-values></div></b></div></section>`,
    ]) {
      const div = await fixture<HTMLElement>(markup);
      await aMoment();
      for (const each of [div, ...div.querySelectorAll('div')])
        expect(each.shadowRoot, each.outerHTML).to.equal(null);
    }
    const own = document.createElement('div');
    own.attachShadow({ mode: 'open' }).textContent = 'Oma';
    own.setAttribute('data-espoo-values', '');
    document.body.append(own);
    await aMoment();
    expect(own.shadowRoot?.textContent).to.equal('Oma');
    own.remove();
  });
});

describe('whoever has put something into a placeholder', () => {
  it('takes it out again, moves it and puts more before it', async () => {
    const { div, host } = await placeholder('<div data-espoo-values><p>Vara</p></div>');
    const child = div.firstElementChild as Element;
    div.insertBefore(document.createElement('b'), child);
    div.removeChild(child);
    div.append(child);
    await aMoment();
    expect(div.innerHTML).to.equal('<b></b><p>Vara</p>');
    expect(hostIn(div)).to.equal(host);
  });

  it('may keep its markup as it was: neither waits for the other', async () => {
    const div = await fixture<HTMLElement>(`<div>${DIV}</div>`);
    const kept = div.innerHTML;
    let times = 0;
    const observer = new MutationObserver(() => {
      times++;
      if (div.innerHTML !== kept) div.innerHTML = kept;
    });
    observer.observe(div, { subtree: true, childList: true, attributes: true });
    div.innerHTML = '<p>Toinen</p>';
    await aMoment();
    observer.disconnect();
    expect(div.innerHTML).to.equal(kept);
    expect(times).to.be.below(4);
    expect(textOf(part(await filled(div.firstElementChild as Element), 'title'))).to.equal('Kumppanuus');
  });
});

describe('a placeholder in another place', () => {
  it('is filled when it comes out of a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="elsewhere"></iframe>');
    const there = frame.contentDocument as Document;
    there.body.innerHTML = DIV;
    const div = document.adoptNode(there.body.firstElementChild as HTMLElement);
    document.body.append(div);
    expect(partTexts(await filled(div), 'title')).to.deep.equal(['Kumppanuus']);
    div.remove();
  });

  it('is filled in a form whose fields hide its own methods', async () => {
    const form = document.createElement('form');
    const names = ['matches', 'nodeType', 'shadowRoot', 'localName', 'querySelectorAll'];
    form.innerHTML = `${names.map((name) => `<input name="${name}" title="x">`).join('')}${DIV}`;
    document.body.append(form);
    expect(partTexts(await filled(form.querySelector('div') as Element), 'title')).to.deep.equal([
      'Kumppanuus',
    ]);
    form.remove();
  });

  it('is filled in shadow roots that come with what is added, and what they take in later', async () => {
    const outer = document.createElement('section');
    const inner = outer.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const root = inner.attachShadow({ mode: 'open' });
    root.innerHTML = DIV;
    document.body.append(outer);
    await filled(root.firstElementChild as Element);
    root.append(document.createElement('hr'), root.firstElementChild?.cloneNode() as Node);
    expect(partTexts(await filled(root.lastElementChild as Element), 'title')).to.deep.equal(['Kumppanuus']);
    outer.remove();
  });
});
