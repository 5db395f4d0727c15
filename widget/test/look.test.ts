import { expect } from '@open-wc/testing';
import { VIEWS } from '../src/options.ts';
import { element, part } from './support.ts';

const style = (host: Element, name: string) => getComputedStyle(part(host, name) as Element);
const html = document.documentElement;
afterEach(() => {
  html.removeAttribute('style');
});

describe('the width it is given', () => {
  for (const width of [280, 320, 480, 800, 1600]) {
    it(`is enough at ${width} px, in every view: nothing sticks out`, async () => {
      for (const view of VIEWS) {
        const host = await element(
          `<div style="width:${width}px"><espoo-values view="${view}"></espoo-values></div>`,
        );
        const box = host.getBoundingClientRect();
        expect(box.width).to.equal(width);
        for (const node of host.shadowRoot?.querySelectorAll('h2, h3, p') ?? []) {
          const rect = node.getBoundingClientRect();
          expect(rect.right, `${view}: ${node.textContent}`).to.be.at.most(box.right + 0.5);
          expect(node.scrollWidth, `${view}: ${node.textContent}`).to.be.at.most(Math.ceil(rect.width) + 1);
        }
      }
    });
  }

  it('composes the values beside their text where there is room, above it where there is none', async () => {
    const isBeside = async (width: number) => {
      const host = await element(
        `<div style="width:${width}px"><espoo-values view="values"></espoo-values></div>`,
      );
      const paragraph = part(host, 'paragraph')?.getBoundingClientRect();
      return (paragraph?.top ?? 0) < (part(host, 'title')?.getBoundingClientRect().bottom ?? 0);
    };
    expect(await isBeside(1000)).to.equal(true);
    expect(await isBeside(400)).to.equal(false);
  });

  it('is its own where the page leaves it to the content, and fits a narrow place', async () => {
    const float = await element(
      '<div style="width:900px"><div style="float:left"><espoo-values></espoo-values></div></div>',
    );
    expect(float.getBoundingClientRect().width).to.be.within(400, 760);
    const narrow = await element(
      '<div style="width:300px;display:flex"><div><espoo-values></espoo-values></div></div>',
    );
    expect(narrow.getBoundingClientRect().width).to.be.within(200, 300);
    const grid = await element(
      '<div style="width:600px;display:grid;grid-template-columns:1fr 1fr"><espoo-values></espoo-values><p>x</p></div>',
    );
    expect(grid.getBoundingClientRect().width).to.equal(300);
  });
});

describe('the theme', () => {
  const LIGHT = 'rgb(255, 255, 255)';
  const DARK = 'rgb(14, 26, 48)';

  it('is the page’s where it is "auto", light where the page has none', async () => {
    const host = await element('<espoo-values></espoo-values>');
    expect(style(host, 'card').backgroundColor).to.equal(LIGHT);
    html.style.colorScheme = 'dark';
    expect(style(host, 'card').backgroundColor).to.equal(DARK);
  });

  it('is "light" or "dark" whatever the page’s', async () => {
    for (const [theme, ground] of Object.entries({ light: LIGHT, dark: DARK })) {
      html.style.colorScheme = theme === 'light' ? 'dark' : 'light';
      const host = await element(`<espoo-values theme="${theme}"></espoo-values>`);
      expect(style(host, 'card').backgroundColor).to.equal(ground);
    }
  });

  it('takes the page’s own colours by custom properties', async () => {
    const own = {
      ...{ background: 'rgb(1, 2, 3)', color: 'rgb(4, 5, 6)', accent: 'rgb(7, 8, 9)' },
      ...{ 'quiet-color': 'rgb(10, 11, 12)', 'border-color': 'rgb(13, 14, 15)' },
      ...{ radius: '9px', padding: '11px', 'font-size': '20px' },
    };
    const styles = Object.entries(own).map(([name, value]) => `--espoo-values-${name}:${value}`);
    const host = await element(`<div style="${styles.join(';')}"><espoo-values></espoo-values></div>`);
    expect(style(host, 'card')).to.include({
      ...{ backgroundColor: own.background, color: own.color, borderTopColor: own.accent },
      ...{ borderRightColor: own['border-color'], borderTopLeftRadius: own.radius },
      ...{ paddingLeft: own.padding, fontSize: own['font-size'] },
    });
    expect(style(host, 'title').color).to.equal(own.accent);
    expect(style(host, 'kicker').color).to.equal(own['quiet-color']);
  });
});

describe('the layout "plain"', () => {
  for (const theme of ['auto', 'light', 'dark']) {
    it(`has no ground, border or padding, and the page’s own colour, with the theme ${theme}`, async () => {
      const host = await element(
        `<div style="color:rgb(9,8,7)"><espoo-values layout="plain" theme="${theme}"></espoo-values></div>`,
      );
      const bare = { backgroundColor: 'rgba(0, 0, 0, 0)', borderTopWidth: '0px', paddingLeft: '0px' };
      expect(style(host, 'card')).to.include(bare);
      for (const name of ['title', 'paragraph', 'provenance', 'kicker'])
        expect(style(host, name).color).to.equal('rgb(9, 8, 7)');
    });
  }
});

describe('the page around it', () => {
  it('gives the font, not the size, the case or the direction', async () => {
    const host = await element(
      '<div dir="rtl" style="font:italic bold 8px/1 fantasy;text-transform:uppercase;text-align:right;text-indent:3em;white-space:pre"><espoo-values></espoo-values></div>',
    );
    const paragraph = style(host, 'paragraph');
    expect(parseFloat(paragraph.fontSize)).to.be.above(12);
    expect(paragraph).to.include({
      ...{ fontFamily: 'fantasy', fontStyle: 'normal', fontWeight: '400', textTransform: 'none' },
      ...{ textIndent: '0px', direction: 'ltr', whiteSpace: 'normal' },
    });
  });

  it('does not make the text small where it is monospace, for which browsers have a size of their own', async () => {
    const sizeIn = async (font: string) => {
      const host = await element(`<div style="font: 18px ${font}"><espoo-values></espoo-values></div>`);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return parseFloat(style(host, 'paragraph').fontSize);
    };
    for (const font of ['monospace', '"DejaVu Sans Mono", monospace'])
      expect(await sizeIn(font), font).to.be.closeTo(await sizeIn('sans-serif'), 0.1);
  });

  it('does not make the text small with a root of 62.5 %', async () => {
    html.style.fontSize = '62.5%';
    const host = await element('<espoo-values view="vision"></espoo-values>');
    expect(style(host, 'paragraph').fontSize).to.equal('16px');
  });

  it('can hide it', async () => {
    expect((await element('<espoo-values hidden></espoo-values>')).getClientRects()).to.have.length(0);
  });
});

describe('the text', () => {
  it('has no soft hyphens, which screen readers may spell, in any language and width', async () => {
    for (const lang of ['fi', 'sv', 'en'])
      for (const width of [200, 280, 800]) {
        const host = await element(
          `<div style="width:${width}px"><espoo-values lang="${lang}" view="all"></espoo-values></div>`,
        );
        expect(host.shadowRoot?.textContent).to.not.contain('\xAD');
      }
  });
});

describe('what it leaves behind', () => {
  it('is nothing: no storage, no cookie, no request, no global', async () => {
    const [storage, cookies, requests, globals] = [
      localStorage.length + sessionStorage.length,
      document.cookie,
      performance.getEntriesByType('resource').length,
      Object.keys(window).length,
    ];
    const host = await element('<espoo-values view="all"></espoo-values>');
    host.remove();
    expect(localStorage.length + sessionStorage.length).to.equal(storage);
    expect(document.cookie).to.equal(cookies);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect(Object.keys(window).length).to.equal(globals);
  });
});
