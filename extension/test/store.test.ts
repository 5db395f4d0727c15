import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { localeMessages, uiLanguages } from '../build/made-files.ts';
import { storeText } from '../build/store-text.ts';

const STORE = new URL('../store/', import.meta.url);

/** In characters, the strictest of the stores: Edge for the name and the long text, Chrome for the summary (Mozilla: 250). */
const NAME = 45;
const SUMMARY = 132;
const LEAST_TEXT = 250;
const MOST_TEXT = 10_000;

for (const language of uiLanguages()) {
  const { name, description } = localeMessages(language);
  const text = storeText(language);

  test(`${language}: name, summary and text are as long as every store takes them`, () => {
    assert.ok((name?.message.length ?? 99) <= NAME);
    assert.ok((description?.message.length ?? 999) <= SUMMARY);
    assert.ok(text.length >= LEAST_TEXT && text.length <= MOST_TEXT, `${text.length}`);
  });

  test(`${language}: the text is headed by the name, and has no markup: no store takes the same`, () => {
    assert.equal(text.split('\n')[0], name?.message);
    assert.doesNotMatch(text, /<\/?\w+|https?:|\*\*|^#|[{}]/m);
  });

  test(`${language}: the pictures are 1280 by 800 pixels without transparency, five at most`, () => {
    const pictures = readdirSync(new URL(`${language}/`, STORE)).filter((name) => name.endsWith('.png'));
    assert.ok(pictures.length > 0 && pictures.length <= 5);
    for (const name of pictures) {
      const png = readFileSync(new URL(`${language}/${name}`, STORE));
      // The size and, after the depth, the kind of colour: 2 is red, green and blue.
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20), png[25]], [1280, 800, 2], name);
    }
  });
}
