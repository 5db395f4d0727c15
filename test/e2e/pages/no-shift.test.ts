import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it } from 'node:test';
import { setTimeout as after } from 'node:timers/promises';
import { MOUNTS } from '../../../examples/mounts.mjs';
import { answers, serveAnswers } from '../../support/answering-server.ts';
import { ENGINES } from '../../support/engines.ts';
import { forSuite, sharedBrowser } from '../../support/for-suite.ts';
import { readmeRoom, readmeTag } from '../../support/readme.ts';
import { layoutShifts } from '../../support/layout-shift.ts';

const SCRIPT = readFileSync(join(MOUNTS['/widget/'], 'espoo-values.min.js'));
/** Slower than most pages' first paint, in milliseconds. */
const LATE = 800;
/** Longer than a page needs on a busy machine, in milliseconds. */
const PATIENCE = 20_000;

/** Counts the frames in which there is text after the element, but not yet the element, and tells the server of the first. */
const WATCH = `<script>
window.framesWithout = 0;
(function watch() {
  if (customElements.get('espoo-values')) return;
  if (document.getElementById('after') && framesWithout++ === 0) fetch('painted');
  requestAnimationFrame(watch);
})();
</script>`;

/** A page with the tag of the README, its script in the head, its room kept, and the page's own text around it. */
function page(script: string, css = readmeRoom()): Buffer {
  const [tag = '', ...element] = readmeTag().split('\n');
  const head = `<style>${css}</style>${tag.replace('espoo-values.min.js', script)}`;
  return Buffer.from(
    `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title>${WATCH}${head}</head><body><h1>Sivu</h1>${element.join('\n')}<p id="after">Sivu jatkuu.</p></body></html>`,
  );
}

/** Runs in the page: the values of the day that need more than the kept room, each with its language and its height. */
async function tooHigh(): Promise<string[]> {
  const element = document.querySelector('espoo-values');
  if (element === null) throw new Error('The page has no element.');
  const found: string[] = [];
  for (const lang of ['fi', 'sv', 'en'])
    for (let day = 5; day < 10; day += 1) {
      Object.assign(element, { lang, date: `2026-01-0${day}` });
      await element.updateComplete;
      const { minHeight } = getComputedStyle(element);
      const height = element.getBoundingClientRect().height;
      if (height > Math.ceil(parseFloat(minHeight))) found.push(`${lang} ${day}: ${height} > ${minHeight}`);
    }
  return found;
}

for (const engine of ENGINES) {
  describe(`the tag of the README with its script in the head, in ${engine}`, () => {
    /** Whether the browser knows `blocking="render"`. One that does not paints at once, as the README says. */
    const doesWait = engine !== 'firefox';
    /** Told by a page that was painted without the element: then the script may come, however slow the machine is. */
    let painted: Promise<void>;
    let tellOfPaint: () => void;
    beforeEach(() => {
      painted = new Promise((resolve) => {
        tellOfPaint = resolve;
      });
    });
    const server = forSuite(() => {
      const script = answers.file(SCRIPT, 'text/javascript');
      return serveAnswers({
        '/slow.js': answers.slow(script, LATE),
        '/late.js': async (response) => {
          await Promise.race([painted, after(PATIENCE, undefined, { ref: false })]);
          await script(response);
        },
        '/painted': (response) => {
          tellOfPaint();
          response.writeHead(204).end();
        },
        '/late.html': answers.file(page('late.js'), 'text/html'),
        '/waiting.html': answers.file(
          page(`${doesWait ? 'slow.js' : 'late.js'}" blocking="render`, ''),
          'text/html',
        ),
        '/missing.html': answers.file(page('missing.js'), 'text/html'),
        '/refused.html': (response) => {
          response.writeHead(200, {
            'Content-Type': 'text/html',
            'Content-Security-Policy': "script-src 'none'",
          });
          response.end(page('late.js'));
        },
      });
    });
    const browser = sharedBrowser(engine);

    it('moves nothing when the element comes, however late, and the page is there before', async () => {
      const opened = await browser().open(`${server().url}late.html`);
      await opened.waitFor(() => customElements.get('espoo-values') !== undefined);
      if (engine === 'chromium') assert.deepEqual(await layoutShifts(opened), []);
      const framesWithout = await opened.evaluate<[], number>('framesWithout');
      assert.ok(framesWithout > 0, 'the page has waited for the script');
      await opened.close();
    });

    it('has room enough for every value in every language, on phones too', async () => {
      const opened = await browser().open(`${server().url}late.html`);
      await opened.waitFor(() => customElements.get('espoo-values') !== undefined);
      for (const width of [320, 360, 414, 600, 768, 1024, 1280]) {
        await opened.setViewport({ width, height: 800 });
        assert.deepEqual(await opened.evaluate(tooHigh), [], `${width} px`);
      }
      await opened.close();
    });

    it('moves nothing with blocking="render" either, without kept room', async () => {
      const opened = await browser().open(`${server().url}waiting.html`);
      await opened.waitFor(() => customElements.get('espoo-values') !== undefined);
      if (engine === 'chromium') assert.deepEqual(await layoutShifts(opened), []);
      const isKnown = await opened.evaluate(() => 'blocking' in HTMLScriptElement.prototype);
      assert.equal(isKnown, doesWait);
      const framesWithout = await opened.evaluate<[], number>('framesWithout');
      assert.equal(framesWithout === 0, isKnown, `${framesWithout} frames without the element`);
      await opened.close();
    });

    for (const path of ['missing.html', 'refused.html']) {
      it(`leaves the text inside it where the script does not come: ${path}`, async () => {
        const opened = await browser().open(server().url + path);
        await opened.waitFor(() => document.readyState === 'complete');
        const heights = await opened.evaluate(() =>
          [...document.querySelectorAll('espoo-values > *, #after')].map(
            (node) => node.getBoundingClientRect().height,
          ),
        );
        assert.equal(heights.length, 3);
        for (const height of heights) assert.ok(height > 0);
        await opened.close();
      });
    }
  });
}
