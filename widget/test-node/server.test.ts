import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { renderToString } from '@espoo-values/widget/server';

test('a server that renders many elements hears nothing on its console', () => {
  const lines = ['log', 'info', 'warn', 'error'].map((level) => mock.method(console, level as 'log'));
  const [first, second] = [renderToString({ lang: 'fi' }), renderToString({ lang: 'sv' })];
  for (const { mock: calls } of lines) assert.equal(calls.callCount(), 0);
  mock.restoreAll();
  assert.match(first, /<div class="base"[^>]*lang="fi"/);
  assert.match(second, /<div class="base"[^>]*lang="sv"/);
});
