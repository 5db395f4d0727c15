import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { ENGINES } from '../support/engines.ts';
import { sharedBrowser } from '../support/for-suite.ts';
import { shownElements } from '../support/shown.ts';
import { block } from './blocks.ts';
import { describeWithWordPress } from './shared-wordpress.ts';

/** What an author may write to bring in what the tag does not take; nothing of it may come out. */
const HOSTILE = [
  `[espoo-values view="week" lang="zz" theme="blue" layout="x" heading-level="7" value="nobody" onclick="hacked=1" style="color:red" src="https://other.example/x.json"]`,
  `[espoo-values lang='sv"><img src=x onerror="hacked=1">' view='day" onmouseover="hacked=1']`,
  `[espoo-values lang="constructor" view="__proto__" <script>hacked=1</script>]`,
  block({ view: '"><script>hacked=1</script>', lang: 'sv" onload="hacked=1', headingLevel: '2><b' }),
  block({ view: ['day'], lang: { a: 1 }, value: 5, theme: null, headingLevel: true, onclick: 'hacked=1' }),
  block({ className: '"><script>hacked=1</script>', anchor: '"><img src=x onerror=hacked=1>' }),
];

/** Those of them whose markup is not a post's own: it must not come out where WordPress takes nothing out either. */
const UNFILTERED = HOSTILE.filter((each) => each.startsWith('<!--') || !/<\w/.test(each));

const CONTENTS: Record<string, string> = {
  editor: HOSTILE.join('\n\n'),
  author: `${HOSTILE.join('\n\n')}<espoo-values src="https://other.example/x.json">x</espoo-values>`,
  unfiltered: UNFILTERED.join('\n\n'),
};

describeWithWordPress('people who write in WordPress', (wordpress) => {
  const pages: Record<string, string> = {};
  before(() => {
    for (const [name, content] of Object.entries(CONTENTS)) {
      const role = name === 'author' ? 'author' : 'editor';
      const by = Number(wordpress().run('user', { user_login: `hostile ${name}`, role }));
      pages[name] = wordpress().post(
        { post_title: name, post_content: content, post_author: by },
        name === 'unfiltered' ? 'unfilteredPost' : 'post',
      );
    }
  });

  for (const engine of ENGINES) {
    const browser = sharedBrowser(engine);
    for (const name of Object.keys(CONTENTS)) {
      it(`bring in no markup through the plugin: ${name}, in ${engine}`, async () => {
        const page = await browser().open(pages[name]);
        const shown = await shownElements(page);
        assert.ok(shown.length >= UNFILTERED.length, `${shown.length} elements`);
        const found = await page.evaluate(() => ({
          hacked: 'hacked' in window,
          attributes: [...document.querySelectorAll('espoo-values')].flatMap((host) =>
            [...host.attributes].map(({ name, value }) => `${name}=${value}`),
          ),
          foreign: document.querySelectorAll(
            'main :is(script, img, [onclick], [onload], [onmouseover], [onerror])',
          ).length,
        }));
        assert.equal(found.hacked, false);
        assert.equal(found.foreign, 0);
        for (const each of found.attributes)
          assert.match(each, /^(?:view=day|lang=(?:fi|sv|en)|theme=auto|layout=card|heading-level=2)$/);
        assert.deepEqual(await page.consoleErrors(), []);
        await page.close();
      });
    }
  }
});
