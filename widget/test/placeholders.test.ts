import { expect, fixture } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { part, partTexts, settled } from './support.ts';

async function placeholder(markup: string) {
  const div = await fixture<HTMLElement>(markup);
  const host = await filled(div);
  return { div, host };
}

async function filled(div: Element): Promise<EspooValuesElement> {
  await new Promise((resolve) => setTimeout(resolve));
  const host = div.querySelector('espoo-values') as EspooValuesElement;
  await settled(host);
  return host;
}

describe('a <div data-espoo-values>', () => {
  it('becomes the element when it comes to the page, with its options', async () => {
    const { host } = await placeholder(
      '<div data-espoo-values data-view="values" data-heading-level="3" data-theme="dark" data-layout="plain" lang="sv"></div>',
    );
    expect(partTexts(host, 'section-title')).to.deep.equal(['ESBOS VÄRDERINGAR']);
    expect(part(host, 'section-title')?.localName).to.equal('h3');
    expect([host.theme, host.layout]).to.deep.equal(['dark', 'plain']);
  });

  it('keeps its children as the element’s content without script', async () => {
    const { div, host } = await placeholder('<div data-espoo-values><p>Vanha teksti</p></div>');
    expect([...div.children]).to.deep.equal([host]);
    expect(host.textContent).to.equal('Vanha teksti');
  });

  it('is found deep in what is added', async () => {
    const section = await fixture<HTMLElement>(
      '<section><div><div data-espoo-values data-value="kumppanuus" lang="fi"></div></div></section>',
    );
    expect(partTexts(await filled(section), 'title')).to.deep.equal(['Kumppanuus']);
  });

  it('follows changes of its options', async () => {
    const { div, host } = await placeholder('<div data-espoo-values data-view="mission"></div>');
    div.dataset['view'] = 'vision';
    await settled(host);
    expect(host.view).to.equal('vision');
    delete div.dataset['view'];
    await settled(host);
    expect(partTexts(host, 'title')).to.have.length(1);
    expect([...div.children]).to.deep.equal([host]);
  });

  it('may become one later', async () => {
    const div = await fixture<HTMLElement>('<div></div>');
    div.setAttribute('data-espoo-values', '');
    expect(await filled(div)).to.be.an.instanceof(HTMLElement);
  });

  it('is filled again when the page has replaced what is in it, and never twice', async () => {
    const { div, host } = await placeholder('<div data-espoo-values data-view="mission"></div>');
    div.prepend(document.createElement('b'));
    div.dataset['view'] = 'vision';
    await settled(host);
    expect(div.querySelectorAll('espoo-values')).to.have.length(1);
    expect(host.view).to.equal('vision');
    div.innerHTML = '<p>Uusi sisältö</p>';
    const again = await filled(div);
    expect(again.textContent).to.equal('Uusi sisältö');
    expect(div.querySelectorAll('espoo-values')).to.have.length(1);
  });

  it('takes no edition from elsewhere: a text that anybody may have written cannot speak as the city', async () => {
    const { host } = await placeholder(
      '<div data-espoo-values data-src="https://elsewhere.example/e.json"></div>',
    );
    expect(host.src).to.equal('');
    expect(part(host, 'title')).to.not.equal(null);
  });

  it('is left alone where it is none', async () => {
    const div = await fixture<HTMLElement>('<div data-view="all"><p>Oma sisältö</p></div>');
    await new Promise((resolve) => setTimeout(resolve));
    expect(div.innerHTML).to.equal('<p>Oma sisältö</p>');
  });
});

describe('a placeholder from another place', () => {
  it('is filled when it comes out of a frame', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="elsewhere"></iframe>');
    const there = frame.contentDocument as Document;
    there.body.innerHTML = '<div data-espoo-values data-value="kumppanuus" lang="fi"></div>';
    const div = document.adoptNode(there.body.firstElementChild as HTMLElement);
    document.body.append(div);
    expect(partTexts(await filled(div), 'title')).to.deep.equal(['Kumppanuus']);
    div.remove();
  });

  it('is filled in a form whose fields hide its own methods', async () => {
    const form = await fixture<HTMLElement>(
      '<form><input name="matches" title="x"><input name="querySelectorAll" title="x"></form>',
    );
    const inner = document.createElement('form');
    inner.innerHTML =
      '<input name="matches" title="x"><div data-espoo-values data-value="kumppanuus" lang="fi"></div>';
    form.replaceWith(inner);
    const div = inner.querySelector('div') as HTMLElement;
    expect(partTexts(await filled(div), 'title')).to.deep.equal(['Kumppanuus']);
    inner.remove();
  });
});
