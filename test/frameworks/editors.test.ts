import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { ENGINES } from '../support/engines.ts';
import { forSuite, sharedBrowser } from '../support/for-suite.ts';
import { serveSite } from '../support/site.ts';
import { buildApplication, folderOf, installApplications } from './applications.ts';

const EDITORS = { name: 'editors', built: 'dist' };
const SAVED = '<p>UusiTeksti</p><div data-espoo-values="" data-view="mission"><p>Vara</p></div>';

describe('a placeholder in the text of an editor', () => {
  before(async () => {
    await installApplications([EDITORS]);
    await buildApplication(EDITORS);
  });
  for (const engine of ENGINES) {
    const site = forSuite(() => serveSite({ mounts: { '/': join(folderOf(EDITORS), EDITORS.built) } }));
    const browser = sharedBrowser(engine);

    for (const [editor, place] of [
      ['ckeditor', '.ck-editor__editable'],
      ['prosemirror', '.ProseMirror'],
    ] as const) {
      it(`of ${editor} stays what its author edits, and readers see the element, in ${engine}`, async () => {
        const page = await browser().open(site().url);
        await page.waitFor(`window.texts !== undefined`);
        await page.click(place);
        await page.press('Control+Home');
        await page.type('Uusi');
        const inside = await page.evaluate(
          (selector) => document.querySelector(`${selector} [data-espoo-values]`)?.shadowRoot === null,
          place,
        );
        assert.equal(inside, true, 'an element is in what is edited');
        await page.evaluate(`window.preview('${editor}')`);
        await page.waitFor(`document.querySelector('#preview [data-espoo-values]')?.shadowRoot != null`);
        const saved = await page.evaluate<[], string>(`window.texts.${editor}()`);
        assert.equal(saved, SAVED);
        const shown = await page.evaluate(
          () =>
            document
              .querySelector('#preview [data-espoo-values]')
              ?.shadowRoot?.querySelector('espoo-values')
              ?.shadowRoot?.querySelector('[part~=section-title]')?.textContent,
        );
        assert.ok(shown);
        // CKEditor watches sizes, and on a busy machine WebKit says that it was told of one a frame late. The element watches none.
        const isOfEditor = (line: string) => line.includes('ResizeObserver loop');
        assert.deepEqual(
          (await page.consoleErrors()).filter((line) => !isOfEditor(line)),
          [],
        );
        await page.close();
      });
    }
  }
});
