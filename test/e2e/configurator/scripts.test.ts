import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ADDRESS, ownScript } from './page.ts';

const { fromSearch, isElsewhere, toSearch } = await ownScript('choices');
const { contrast, OWN_COLOURS } = await ownScript('contrast');
const { scriptAddress } = await ownScript('script-address');
const { source } = await ownScript('policy');
const WORDS: Record<string, Record<string, string>> = (await ownScript('words')).WORDS;

const readme = readFileSync(new URL('../../../widget/README.md', import.meta.url), 'utf8');

describe('the scripts of the configurator', () => {
  it('has the same words in each language, all of them said', () => {
    for (const words of Object.values(WORDS)) {
      assert.deepEqual(Object.keys(words), Object.keys(WORDS['en'] ?? {}));
      for (const [key, word] of Object.entries(words)) assert.ok(word.trim(), key);
    }
  });
  it('knows the element’s own colours', () => {
    for (const colour of Object.values<Record<string, string>>(OWN_COLOURS).flatMap((colours) =>
      Object.values(colours),
    )) {
      if (colour !== '#ffffff') assert.ok(readme.includes(`\`${colour}\``), colour);
    }
  });
  it('measures contrast as WCAG does', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
  });
  it('takes no value from its address that is not allowed', () => {
    const hostile = new URLSearchParams({
      view: '<img src=x>',
      value: 'x',
      date: '2026-02-31',
      lang: 'zz',
      theme: 'light',
      address: 'javascript:alert(1)',
      background: 'red;}',
      constructor: 'x',
      __proto__: 'x',
    });
    assert.equal(toSearch(fromSearch(`?${hostile}`)), '?theme=light');
    for (const address of [
      ...['https://espoo.fi@evil.example/x.js', '//a:b@evil.example/x.js'],
      ...['data:text/javascript,1', 'a b.js', '"><x', '', ' ', `/${'a'.repeat(500)}`],
    ]) {
      assert.equal(toSearch(fromSearch(`?${new URLSearchParams({ address })}`)), '');
    }
  });
  it('takes the values and languages that the edition has, and no others', () => {
    assert.equal(toSearch(fromSearch('?value=kumppanuus&lang=sv')), '?value=kumppanuus&lang=sv');
    assert.equal(toSearch(fromSearch('?value=avoimuus&lang=se')), '');
  });
  it('knows another server than the page’s by whatever address', () => {
    const page = 'https://city.example/tools/configurator.html';
    for (const address of [
      'x.js',
      '/x.js',
      '../x.js',
      '//city.example/x.js',
      'https://city.example:443/x.js',
    ])
      assert.equal(isElsewhere(address, page), false, address);
    for (const address of [
      '//evil.example/x.js',
      '/\\evil.example/x.js',
      'http://city.example/x.js',
      'https:evil.example',
    ])
      assert.equal(isElsewhere(address, page), address !== 'https:evil.example', address);
  });
  it('names the version in the address where integrity is asked for, and where no name of it is known', () => {
    const written = (address: string, integrity = 'yes') =>
      scriptAddress({ address, integrity, kind: 'tag' }, '1.2.3');
    assert.equal(written('espoo-values.min.js', ''), 'espoo-values.min.js');
    assert.equal(written('espoo-values.min.js'), 'espoo-values-1.2.3.min.js');
    assert.equal(written('/a/espoo-values.min.js?b'), '/a/espoo-values-1.2.3.min.js?b');
    for (const own of ['/v1.2.3/espoo-values.min.js', 'espoo-values-1.2.3.min.js', 'values.js'])
      assert.equal(written(own), own);
  });
  it('names the script’s address so that it stays one source of the policy', () => {
    assert.equal(source('/assets/espoo-values.min.js'), "'self'");
    assert.equal(source('//static.example/x.js'), 'https://static.example/x.js');
    assert.equal(source(`${ADDRESS}?v=1,2`), 'https://static.example/a%3Bb/espoo-values.min.js');
  });
});
