import assert from 'node:assert/strict';
import { isAbsolute } from 'node:path';
import { describe, it } from 'node:test';
import { parseGiven } from './extensions.ts';

describe('an extension given on the command line', () => {
  it('has a name, a folder and a selector, which may hold commas', () => {
    const given = parseGiven('Other=/tmp/other,main >>> h1, h2');
    assert.deepEqual(given, ['Other', { folder: '/tmp/other', selector: 'main >>> h1, h2' }]);
  });

  it('may leave out the selector, and name the folder from here', () => {
    const [, { folder, selector }] = parseGiven('Other=other');
    assert.ok(isAbsolute(folder));
    assert.equal(selector, 'body');
  });

  it('is refused where it is written otherwise', () => {
    assert.throws(() => parseGiven('/tmp/other'), /NAME=DIR,SELECTOR/);
  });
});
