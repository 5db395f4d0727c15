import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faultOf } from '../build/lean-templates.ts';
import { CUTS } from '../build/lean-lit.ts';
import { privateLit } from '../build/private-lit.ts';

describe('templates that the script’s lean Lit can read', () => {
  const readable: string[][] = [
    ['<slot></slot>'],
    ['<p part="paragraph">', '</p>'],
    ['<div class=', ' part=', '>', '<div>', '</div></div>'],
    ['<p>', ', ', '</p>'],
  ];
  for (const texts of readable) {
    it(`such as ${texts.join('${…}')}`, () => {
      assert.equal(faultOf(texts), undefined);
    });
  }
});

describe('templates that it cannot read', () => {
  const unreadable: [string[], RegExp][] = [
    [['<p @click=', '></p>'], /after @click=/],
    [['<p ?hidden=', '></p>'], /after \?hidden=/],
    [['<p .title=', '></p>'], /after \.title=/],
    [['<p class="', '"></p>'], /after class="/],
    [['<p class=a', '></p>'], /after class=a/],
    [['<p class=', 'b></p>'], /more than an expression as the value of class=/],
    [['<p ', '></p>'], /white space in a tag/],
    [['<', '></p>'], /after </],
    [['<!-- ', ' -->'], /<!--/],
    [['<style>', '</style>'], /<style/],
    [['<svg></svg>'], /<svg/],
    [['<P part="x">', '</P>'], /<P/],
    [["<p part='x'>", '</p>'], /single quotes/],
    [['<p part = "x">', '</p>'], /space around =/],
  ];
  for (const [texts, words] of unreadable) {
    it(`such as ${texts.join('${…}')} are named`, () => {
      assert.match(faultOf(texts) ?? '', words);
    });
  }
});

describe('another version of Lit', () => {
  it('is refused, with the text that is missing', () => {
    const { transform } = privateLit() as unknown as {
      transform: (code: string, id: string) => unknown;
    };
    for (const file of Object.keys(CUTS))
      assert.throws(
        () => transform('export {}', `/node_modules/lit/${file}`),
        /has nothing like .*lean-lit\.ts/s,
      );
  });
});
