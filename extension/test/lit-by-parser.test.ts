import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { withoutInnerHtml } from '../build/lit-by-parser.ts';

/** What a browser is given; Node itself is given a file in a folder beneath. */
const LIT = join(dirname(createRequire(import.meta.resolve('lit')).resolve('lit-html')), '../lit-html.js');

test('Lit as it is installed reads its templates by a parser', async () => {
  const code = await readFile(LIT, 'utf8');
  assert.match(code, /innerHTML/);
  const changed = withoutInnerHtml(code, LIT);
  assert.doesNotMatch(changed, /innerHTML/);
  assert.equal(changed.split('DOMParser').length, 2);
});

test('so does Lit inside the one-file script, whatever its variables are called', () => {
  const code =
    'class S{static createElement(e){const n=("text/html"===l.contentType?l:l.implementation.createHTMLDocument("")).createElement("template");return n.innerHTML=e,n}}';
  assert.equal(
    withoutInnerHtml(code, 'x.js'),
    'class S{static createElement(e){return new DOMParser().parseFromString(`<template>${e}</template>`,"text/html").head.firstChild}}',
  );
});

test('a module that sets innerHTML in another way stops the build, and is named', () => {
  for (const code of [
    'e.innerHTML=t',
    'e.innerHTML += t',
    'static createElement(t){const s=f();return s.innerHTML=u,s}',
  ])
    assert.throws(() => withoutInnerHtml(code, 'src/page.ts'), /^Error: src\/page\.ts sets innerHTML/);
  for (const code of ['// never innerHTML', "e.innerHTML === ''"])
    assert.equal(withoutInnerHtml(code, 'x.ts'), code);
});
