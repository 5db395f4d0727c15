import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isText, line } from '../src/text-format.ts';
import { changed, sentencesOf } from './problems.ts';

const TITLE = line(200);

/** Any of the characters that a pattern of one character fits. */
const anyOf = (pattern: RegExp, to = 0x2ffff) => {
  const characters: string[] = [];
  for (let code = 0; code <= to; code++) {
    const character = String.fromCodePoint(code);
    if (pattern.test(character)) characters.push(character);
  }
  return fc.nat(characters.length - 1).map((index) => characters[index] as string);
};

const letter = anyOf(/^(?!\p{DI})\p{L}$/u);
const mark = anyOf(/^\p{M}$/u);
const word = fc.array(letter, { minLength: 1, maxLength: 15 }).map((letters) => letters.join(''));

describe('a text', () => {
  it('may have any letters, digits and signs, in words with single spaces between them', () => {
    const sign = anyOf(/^(?![\p{DI}\uFFFD])[\p{L}\p{N}\p{P}\p{S}]$/u);
    const rest = fc.array(sign, { minLength: 1, maxLength: 15 }).map((signs) => signs.join(''));
    fc.assert(
      fc.property(word, fc.array(fc.oneof(word, rest), { maxLength: 5 }), (first, others) => {
        assert.ok(isText(TITLE, [first, ...others].join(' ')));
      }),
      { numRuns: 1000 },
    );
  });

  it('may have what joins or parts two letters, and what makes a picture of a sign', () => {
    for (const text of ['می‌خواهم', 'क्‍ष', 'র‍্যাব', 'kaupunki\xADlaiset', '❤️ Espoo', 'မျှော်လင့်', 'Việt', '5 °C'])
      assert.ok(isText(TITLE, text), text);
  });

  it('may have as many as six marks on a letter, and no more', () => {
    fc.assert(
      fc.property(letter, fc.array(mark, { minLength: 1, maxLength: 12 }), (base, marks) => {
        assert.equal(isText(TITLE, base + marks.join('')), marks.length <= 6);
      }),
    );
    assert.equal(isText(TITLE, `a${`${'\u0301'.repeat(6)}\u200D`.repeat(9)}b`), false);
  });

  it('has a letter or a digit', () => {
    for (const text of ['', '-', '…', '\u2800', '❤️', '\u00A0', '\u0301'])
      assert.equal(isText(TITLE, text), false);
    for (const text of ['1', 'é', '½', '中']) assert.ok(isText(TITLE, text));
  });

  it('has nothing that turns, hides or breaks it, at any place', () => {
    const unseen = fc.oneof(
      anyOf(/^[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]$/u),
      anyOf(/^[\p{Cf}\p{Co}]$/u, 0x10ffff).filter((character) => !/[\xAD\u200C\u200D]/.test(character)),
      fc.constantFrom(
        '\u061C',
        '\u200B',
        '\u200E',
        '\u200F',
        '\u202E',
        '\u115F',
        '\u1160',
        '\u3164',
        '\uFFA0',
      ),
    );
    const joiner = fc.constantFrom('\xAD', '\u200C', '\u200D');
    fc.assert(
      fc.property(fc.string(), word, unseen, word, (text, before, character, after) => {
        assert.equal(isText(TITLE, text + character), false);
        assert.equal(isText(TITLE, before + character + after), false);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(word, joiner, joiner, (text, one, other) => {
        for (const wrong of [one, one + text, text + one, `${text} ${one}${text}`, text + one + other + text])
          assert.equal(isText(TITLE, wrong), false, JSON.stringify(wrong));
      }),
    );
  });

  it('that is refused in an edition has a sentence that says what to write', () => {
    for (const [title, sentence] of [
      [2030, 'must be text. Put it in quotes'],
      ['', 'is empty. Write text'],
      ['  ', 'begins or ends with a space. Delete it'],
      ['Visio ', 'begins or ends with a space. Delete it'],
      ['Visio\n2030', 'has more than one line. Write one'],
      ['Kest\uFFFDvyys', 'holds �, a lost letter. Write it again, and save as UTF-8'],
      ['\u200B', 'holds U+200B, which nobody sees. Delete it'],
      ['a\u200Eb', 'holds U+200E, which nobody sees. Delete it'],
      ['\uE000', 'holds U+E000, which nobody sees. Delete it'],
      ['a\u{E0041}b', 'holds U+E0041, which nobody sees. Delete it'],
      ['\u2800', 'has no letter or digit. Write text'],
      [`a${'\u0301'.repeat(40)}`, 'has too many accents. Delete some'],
      ['x'.repeat(201), 'is too long. At most 200 characters fit'],
    ] as const) {
      const input = changed((edition) => (edition.translations.fi.values.items[2].title = title));
      const item = typeof title === 'string' && title ? ` (“${title.slice(0, 60)}”)` : '';
      assert.deepEqual(sentencesOf(input), [`translations.fi.values.items[3].title${item} ${sentence}`]);
    }
  });
});
