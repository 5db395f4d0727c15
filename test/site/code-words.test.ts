import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keepWordsOfCode } from '../../examples/site/code-words.mjs';

it('a word of code with a hyphen is kept in one piece, and the text stays as it is', () => {
  const html = '<p>a-b <code translate="no">node a.mjs --edge-id &lt;id&gt;\n  -v</code></p>';
  const kept = keepWordsOfCode(html);
  assert.equal(
    kept,
    '<p>a-b <code translate="no">node a.mjs <span class="word">--edge-id</span> &lt;id&gt;\n  <span class="word">-v</span></code></p>',
  );
  assert.equal(kept.replaceAll(/<\/?span[^>]*>/g, ''), html);
});
