import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { renderToString } from '@espoo-values/widget/server';

test('a server that renders many elements hears nothing on its console', () => {
  const lines = ['log', 'info', 'warn', 'error'].map((level) => mock.method(console, level as 'log'));
  const [first, second] = [renderToString({ lang: 'fi' }), renderToString({ lang: 'sv' })];
  for (const { mock: calls } of lines) assert.equal(calls.callCount(), 0);
  mock.restoreAll();
  assert.match(first, /<div class="measure"[^>]*lang="fi"/);
  assert.match(second, /<div class="measure"[^>]*lang="sv"/);
});

test('without a language the text is in the original one, and the element is free to follow its page', () => {
  const markup = renderToString();
  assert.match(markup, /<div class="measure"[^>]*lang="fi"/);
  const [tag = ''] = /<espoo-values[^>]*>/.exec(markup) ?? [];
  assert.notEqual(tag, '');
  assert.doesNotMatch(tag, / lang=/);
  assert.match(renderToString({ lang: 'fi' }), /<espoo-values[^>]* lang="fi"/);
});
