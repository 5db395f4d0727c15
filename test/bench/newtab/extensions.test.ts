import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGiven } from './extensions.ts';

describe('an extension given on the command line', () => {
  it('has a name, a folder and perhaps a selector, which may hold commas', () => {
    const selector = 'main >>> h1, h2';
    assert.deepEqual(parseGiven(`Other=/tmp,${selector}`), ['Other', { folder: '/tmp', selector }]);
    assert.deepEqual(parseGiven('Other=/tmp'), ['Other', { folder: '/tmp', selector: 'body' }]);
  });

  it('is refused where it is written otherwise', () => {
    assert.throws(() => parseGiven('/tmp/other'), /NAME=DIR,SELECTOR/);
  });
});
