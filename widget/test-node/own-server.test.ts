import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { register } from '@espoo-values/widget';

const rendered = (lang: string) =>
  collectResultSync(render(html`<espoo-values lang=${lang}>Teksti ilman skriptiä</espoo-values>`));

test('a server of one’s own shows the content without script as long as a text has not come, and the text after that', async () => {
  register();
  assert.match(rendered('sv'), /<slot><\/slot>/);
  await import('@espoo-values/widget/languages/all');
  assert.match(rendered('sv'), /<div class="base"[^>]*lang="sv"/);
});
