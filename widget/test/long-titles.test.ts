import { builtInEdition } from '@espoo-values/strategy-content';
import { expect } from '@open-wc/testing';
import type { EspooValuesElement } from '../src/espoo-values-element.ts';
import { element, settled } from './support.ts';

/** An element of a width with all values, the first of which has another title in each language. */
async function withTitle(
  title: string,
  lang: string,
  width: number,
  view = 'values',
): Promise<EspooValuesElement> {
  const edition: any = structuredClone(builtInEdition);
  if (!edition.translations[lang]) {
    edition.languages.push(lang);
    edition.city[lang] = edition.city.en;
    const words = { valueOfTheDay: 'Words', unofficialTranslation: 'of its own' };
    edition.translations[lang] = { ...structuredClone(edition.translations.en), words };
  }
  for (const { values } of Object.values<any>(edition.translations)) values.items[0].title = title;
  const host = await element(
    `<div style="width:${width}px"><espoo-values view="${view}" date="2026-01-05" lang="${lang}"></espoo-values></div>`,
  );
  host.edition = edition;
  await settled(host);
  return host;
}

const titles = (host: Element) => [...(host.shadowRoot?.querySelectorAll('[part=title]') ?? [])];

/** The lines of a title, without its breaking points. */
function linesOf(heading: Element): string[] {
  const lines: { bottom: number; text: string }[] = [];
  const text = heading.firstChild as Text;
  for (let index = 0; index < text.length; index += 1) {
    if (text.data[index] === '\xAD') continue;
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const { bottom } = range.getBoundingClientRect();
    const last = lines.at(-1);
    if (last && Math.abs(last.bottom - bottom) < 5) last.text += text.data[index] ?? '';
    else lines.push({ bottom, text: text.data[index] ?? '' });
  }
  return lines.map((line) => line.text);
}

describe('a long title', () => {
  it('stays whole, in any language, view and width', async () => {
    for (const [lang, word] of [
      ['fi', 'Ympäristövastuullisuus'],
      ['se', 'Ovttaveardásašvuohta'],
      ['sma', 'Seammavyörtegsvoetebarkoe'],
      ['sv', 'Samhällsansvarstagandets'],
    ] as const)
      for (const width of [280, 320, 400, 720, 1000, 1280])
        for (const view of ['day', 'values']) {
          const [heading] = titles(await withTitle(word, lang, width, view));
          expect(linesOf(heading as Element), `${view}, ${width} px`).to.deep.equal([word]);
        }
  });

  it('breaks where soft hyphens in it say so, in any language', async () => {
    const word = 'Samhälls\xADansvarstagandets\xADförverkligande';
    const host = await withTitle(word, 'sv', 200);
    expect(linesOf(titles(host)[0] as Element)[0]).to.equal('Samhälls');
  });

  it('never breaks at any letter, however long it is', async () => {
    for (const word of ['Ovttaveardásašvuohta'.repeat(2), 'Ovttaveardásašvuohta'.repeat(4)])
      for (const width of [280, 760, 1280])
        for (const view of ['day', 'values']) {
          const [heading] = titles(await withTitle(word, 'se', width, view));
          expect(linesOf(heading as Element), `${view}, ${width} px`).to.deep.equal([word]);
        }
  });

  it('leaves its text room on a wide card, however long it is', async () => {
    const host = await withTitle('Ovttaveardásašvuohta'.repeat(4), 'en', 760);
    const box = host.getBoundingClientRect();
    const text = host.shadowRoot?.querySelector('[part=paragraph]')?.getBoundingClientRect();
    expect(text?.width).to.be.above(250);
    expect(text?.right).to.be.at.most(box.right);
    expect(titles(host)[0]?.scrollWidth).to.be.at.most(titles(host)[0]?.clientWidth ?? 0);
  });
});
