import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXTENSION_BROWSERS } from '../../support/extension.ts';
import type { Page } from '../../support/engines.ts';
import { openPages } from './new-tab/page.ts';

/* What a reader may set and need, on every page of the extension; what axe cannot see. */

const PAGES = ['newtab.html', 'popup.html', 'options.html'];

/** What WCAG 1.4.12 lets a reader set, all at once, in the element too. */
const setSpacing = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }
       p { margin-block-end: 2em !important }`,
    );
    for (const root of [document, document.querySelector('espoo-values')?.shadowRoot])
      root?.adoptedStyleSheets.push(sheet);
  });

/** The texts that are wider or higher than the place they are clipped to, or that leave the window. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const nodes = [
      ...document.querySelectorAll<HTMLElement>('body *'),
      ...(document.querySelector('espoo-values')?.shadowRoot?.querySelectorAll<HTMLElement>('p, h1') ?? []),
    ];
    return nodes
      .filter((node) => node.checkVisibility() && node.innerText && !node.closest('.heard, [inert]'))
      .filter((node) => {
        const isClipped = getComputedStyle(node).overflow !== 'visible' && node.localName !== 'select';
        const { left, right } = node.getBoundingClientRect();
        return (
          left < -1 ||
          right > innerWidth + 1 ||
          (isClipped &&
            (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1))
        );
      })
      .map((node) => node.outerHTML.slice(0, 100));
  });

for (const engine of EXTENSION_BROWSERS) {
  describe(`a reader’s own settings on the pages of the extension in ${engine}`, () => {
    const links = [{ title: 'Palvelupyynnöt ja kiinteistöhuolto', url: 'https://intra.example/' }];
    const open = openPages(engine, { language: 'fi', introSeen: false, clock: true, links });
    const openAt = async (path: string, width: number, height: number) => {
      const page = await open(path, width, height);
      await page.waitFor(() => document.querySelector('button') !== null);
      return page;
    };

    for (const path of PAGES) {
      it(`cut nothing off in ${path} with text spacing, at 320 px (1.4.12)`, async () => {
        const page = await openAt(path, 320, 640);
        await setSpacing(page);
        assert.deepEqual(await cutOff(page), []);
        await page.close();
      });

      it(`find every target of ${path} large enough (2.5.8)`, async () => {
        const page = await openAt(path, 320, 640);
        const small = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('a, button, input, select, summary')]
            .filter((node) => node.checkVisibility() && !node.closest('[inert]'))
            // A box to tick is pressed by its words too.
            .filter((node) => {
              const labels = node instanceof HTMLInputElement ? [...(node.labels ?? [])] : [];
              const boxes = [node, ...labels].map((each) => each.getBoundingClientRect());
              return !boxes.some(({ width, height }) => width >= 24 && height >= 24);
            })
            .map((node) => node.outerHTML.slice(0, 100)),
        );
        assert.deepEqual(small, []);
        await page.close();
      });

      for (const [width, height] of [
        [320, 400],
        [1280, 500],
      ] as const) {
        it(`see what has the focus in ${path}, at ${width} × ${height} px (2.4.7, 2.4.11)`, async () => {
          const page = await openAt(path, width, height);
          const hidden: string[] = [];
          let stops = 0;
          for (; stops < 60; stops += 1) {
            await page.press('Tab');
            const trouble = await page.evaluate(async (isRingDrawn: boolean) => {
              const node = document.activeElement;
              if (!node || node === document.body) return undefined;
              const look = () => {
                const box = node.getBoundingClientRect();
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                return !!top && (node.contains(top) || top.contains(node));
              };
              // A browser scrolls to what has the focus in one of the next frames.
              for (let frame = 0; frame < 10 && !look(); frame += 1) await new Promise(requestAnimationFrame);
              // Firefox does not in a window that is not in front. What then lies outside is covered by nothing yet.
              const { top, bottom } = node.getBoundingClientRect();
              if (top < 0 || bottom > innerHeight) node.scrollIntoView({ block: 'nearest' });
              const isSeen = look();
              const hasRing = !isRingDrawn || getComputedStyle(node).outlineStyle !== 'none';
              return isSeen && hasRing ? '' : `${node.outerHTML.slice(0, 80)} ${isSeen} ${hasRing}`;
              // Firefox draws no ring in a window that is not in front.
            }, engine === 'chromium');
            if (trouble === undefined) break;
            if (trouble) hidden.push(trouble);
          }
          assert.ok(stops >= 3, `${stops} stops`);
          assert.deepEqual(hidden, []);
          await page.close();
        });
      }
    }
  });
}
