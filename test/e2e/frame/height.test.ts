import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { ENGINES } from '../../support/engines.ts';
import { title, values } from '../../support/expected.ts';
import { FOLLOW, frameOf, openFrames, recipe, report, reportOnce } from './page.ts';

for (const engine of ENGINES) {
  describe(`the height of the framed page in ${engine}`, () => {
    const { other, open } = openFrames(engine);

    it('gets its height on a page with the script, and another one when the width changes', async () => {
      const page = await open(FOLLOW + frameOf('view=values', 'data-espoo-values-frame width="100%"'), {
        path: '/strict.html',
      });
      const heights: number[] = [];
      for (const width of [1000, 400, 700]) {
        await page.setViewport({ width, height: 800 });
        // Neither the page nor the frame may be laid out anew yet: the old height fits the old width.
        await page.waitFor(`innerWidth === ${width}`);
        const { spare, room, overflow } = await reportOnce(
          page,
          (now) => now.spare === 0 && now.width === now.place && now.overflow === 'hidden',
        );
        assert.deepEqual({ spare, room, overflow }, { spare: 0, room: [0, 0], overflow: 'hidden' });
        heights.push(await page.evaluate(() => document.querySelector('iframe')?.clientHeight ?? 0));
      }
      const [wide = 0, narrow = 0, middle = 0] = heights;
      assert.ok(narrow > middle && middle > wide, heights.join());
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('gets its height when it comes later, and when the script does', async () => {
      const page = await open(frameOf('', 'data-espoo-values-frame width="600"'));
      await report(page);
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.src = '/widget/espoo-values-frames.js';
        document.body.append(script);
      });
      assert.equal((await reportOnce(page, (now) => now.spare === 0)).spare, 0);
      await page.evaluate(() => {
        document.body.append(document.querySelector('iframe')?.cloneNode() ?? '');
        document.querySelectorAll('iframe')[1]?.setAttribute('src', '/widget/embed.html?view=all');
      });
      assert.equal((await reportOnce(page, (now) => now.spare === 0, 1)).spare, 0);
      await page.close();
    });

    it('gets its height across origins', async () => {
      const src = `${other().url}widget/embed.html?lang=en`;
      const page = await open(
        `${FOLLOW}<iframe data-espoo-values-frame title="Espoo" src="${src}"></iframe>`,
      );
      const { spare, lang, trouble } = await reportOnce(page, (now) => now.spare === 0);
      assert.deepEqual({ spare, lang, trouble }, { spare: 0, lang: 'en', trouble: [] });
      await page.close();
    });

    it('works in a sandbox of no origin', async () => {
      const sandbox = 'data-espoo-values-frame sandbox="allow-scripts" width="600"';
      const page = await open(
        FOLLOW + frameOf('value=kumppanuus&lang=sv', sandbox).replace('embed', 'sandboxed'),
      );
      const { origin, spare, lang, trouble, ...shown } = await reportOnce(page, (now) => now.spare === 0);
      assert.deepEqual(
        { origin, spare, lang, trouble, title: shown.title },
        { origin: 'null', spare: 0, lang: 'sv', trouble: [], title: title('sv', 'kumppanuus') },
      );
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('keeps its height whatever other windows and origins say', async () => {
      const page = await open(
        [
          FOLLOW,
          frameOf('', 'data-espoo-values-frame width="600"'),
          // Not marked; of another origin; and marked, but left by its page for one of another origin.
          '<iframe title="1" src="/tell.html" height="100"></iframe>',
          `<iframe title="2" src="${other().url}tell.html" height="100"></iframe>`,
          '<iframe title="3" data-espoo-values-frame src="/leave.html" height="100"></iframe>',
          '<iframe title="4" data-espoo-values-frame sandbox="allow-scripts allow-same-origin" src="/leave.html" height="100"></iframe>',
        ].join(''),
      );
      assert.equal((await reportOnce(page, (now) => now.spare === 0)).spare, 0);
      await page.evaluate(() => {
        postMessage({ type: 'espoo-values-height', height: 4321 }, '*');
        for (const garbage of [null, 0, 'espoo-values-height', [], { type: 'espoo-values-height' }])
          postMessage(garbage, '*');
      });
      // The frame's own, four that tell, six above, and the report.
      await page.waitFor('window.__messages >= 12');
      const heights = await page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map(({ height }) => height),
      );
      assert.deepEqual(heights.slice(1), ['100', '100', '100', '100']);
      assert.equal((await report(page)).spare, 0);
      assert.deepEqual(await page.consoleErrors(), []);
      await page.close();
    });

    it('scrolls where the page leaves it too low', async () => {
      const low = 'data-espoo-values-frame width="600" style="height: 150px"';
      const page = await open(FOLLOW + frameOf('view=all', low));
      const { overflow, room } = await reportOnce(page, (now) => now.overflow === '');
      assert.equal(overflow, '');
      assert.ok(room[1] < 0);
      await page.close();
    });

    // English needs most of the room: what engines differ in shows there.
    for (const language of engine === 'chromium' ? builtInEdition.languages : (['en'] as const)) {
      it(`is read without scrolling at the sizes of the README in ${language}`, async () => {
        const frames = recipe().flatMap(({ view, width, height }) =>
          (view === 'day' ? values(language).map(({ id }) => `&value=${id}`) : ['']).map((value) =>
            frameOf(`view=${view}&lang=${language}${value}`, `width="${width}" height="${height}"`),
          ),
        );
        const page = await open(frames.join(''));
        for (const [index, markup] of frames.entries()) {
          const { room, spare } = await report(page, index);
          assert.deepEqual(room, [0, 0], markup);
          assert.ok(spare >= 0, markup);
        }
        await page.close();
      });
    }
  });
}
