import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { EspooValuesElement } from '@espoo-values/widget';
import { renderToString } from '@espoo-values/widget/server';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest';
import { elementOf } from '../build/metadata/manifest.ts';
import { HEADING_LEVELS, LAYOUTS, THEMES, VIEWS } from '../src/options.ts';
import { PACKAGE, PACKAGE_JSON, read, readJson } from './package-files.ts';

interface Named {
  readonly name: string;
}

const manifest = readJson<Package>(PACKAGE_JSON.customElements);
const element = elementOf(manifest);
/** The built script; every event and custom property of the element is in it. */
const script = read('dist/espoo-values.min.js');
/** The element in every view; every part and slot is in it. */
const markup = VIEWS.map((view) => renderToString({ view })).join('\n');

const names = (listed: readonly Named[] | undefined) => (listed ?? []).map(({ name }) => name).sort();
/** What the group of an expression matches, each once. */
const found = (text: string, expression: RegExp) =>
  [...new Set([...text.matchAll(expression)].map((match) => match[1] ?? ''))].sort();

/** What the attributes with a choice allow, in alphabetical order. */
const CHOICES = {
  view: [...VIEWS].sort(),
  theme: [...THEMES].sort(),
  layout: [...LAYOUTS].sort(),
  'heading-level': HEADING_LEVELS.map(String).sort(),
};

test('the manifest is as its schema says', () => {
  const schema = JSON.parse(
    readFileSync(join(PACKAGE, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(manifest);
  assert.deepEqual(validate.errors, null);
});

test('every attribute that the element watches is in the manifest with a type and a sentence, and no other', () => {
  assert.deepEqual(names(element.attributes), [...EspooValuesElement.observedAttributes].sort());
  for (const { name, type, description } of element.attributes ?? []) {
    assert.ok(type?.text, `${name} has no type`);
    assert.ok(description, `${name} has no sentence`);
  }
});

test('attributes in the manifest take what the element allows', () => {
  const typeOf = (name: string) => element.attributes?.find((each) => each.name === name)?.type?.text ?? '';
  for (const [name, choices] of Object.entries(CHOICES)) {
    assert.deepEqual(found(typeOf(name), /([\w-]+)/g), choices, name);
  }
});

test('defaults in the manifest are those of the class', () => {
  const defaults = Object.fromEntries((element.attributes ?? []).map((each) => [each.name, each.default]));
  assert.deepEqual(defaults, {
    lang: undefined,
    view: `'${VIEWS[0] ?? ''}'`,
    value: `''`,
    date: `''`,
    theme: `'${THEMES[0] ?? ''}'`,
    layout: `'${LAYOUTS[0] ?? ''}'`,
    'heading-level': String(HEADING_LEVELS[0]),
    src: `''`,
  });
});

test('the manifest has the public members, and nothing private', () => {
  assert.ok(names(element.members).includes('edition'));
  for (const name of names(element.members)) assert.match(name, /^\w+$/);
});

test('the manifest has the custom properties, events, parts and slots of the built element, and no others', () => {
  assert.deepEqual(names(element.cssProperties), found(script, /(--espoo-values-[\w-]+)/g));
  assert.deepEqual(names(element.events), found(script, /["'`](espoo-values-[a-z]+)["'`]/g));
  assert.deepEqual(names(element.cssParts), found(markup, / part="([\w-]+)"/g));
  assert.deepEqual(names(element.slots), found(markup, /<slot name="([\w-]+)"/g));
});

test('VS Code suggests every attribute, its values, and the ids of the values', () => {
  interface Attribute extends Named {
    readonly values: readonly Named[];
  }
  const { version, tags } = readJson<{ version: number; tags: (Named & { attributes: Attribute[] })[] }>(
    'dist/vscode.html-custom-data.json',
  );
  const [tag] = tags;
  assert.equal(version, 1.1);
  assert.equal(tag?.name, 'espoo-values');
  assert.deepEqual(names(tag.attributes), names(element.attributes));
  const valuesOf = (name: string) => names(tag.attributes.find((each) => each.name === name)?.values);
  for (const [name, choices] of Object.entries(CHOICES)) assert.deepEqual(valuesOf(name), choices, name);
  const ids = builtInEdition.translations.fi.values.items.map(({ id }) => id);
  assert.deepEqual(valuesOf('value'), ids.sort());
});

test('VS Code suggests custom properties and parts in style sheets', () => {
  const data = readJson<{ properties: Named[]; pseudoElements: Named[] }>('dist/vscode.css-custom-data.json');
  assert.deepEqual(names(data.properties), names(element.cssProperties));
  assert.deepEqual(
    names(data.pseudoElements),
    names(element.cssParts).map((name) => `::part(${name})`),
  );
});

test('the editors of JetBrains know attributes, events, slots, parts and custom properties', () => {
  const { name, version, contributions } = readJson<{
    name: string;
    version: string;
    contributions: {
      html: { elements: { name: string; attributes: Named[]; slots: Named[]; js: { events: Named[] } }[] };
      css: { properties: Named[]; 'pseudo-elements': Named[] };
    };
  }>(PACKAGE_JSON['web-types']);
  assert.deepEqual([name, version], [PACKAGE_JSON.name, PACKAGE_JSON.version]);
  const [tag] = contributions.html.elements;
  assert.deepEqual(names(tag?.attributes), names(element.attributes));
  assert.deepEqual(names(tag?.slots), names(element.slots));
  assert.deepEqual(names(tag?.js.events), names(element.events));
  assert.deepEqual(names(contributions.css.properties), names(element.cssProperties));
  const parts = names(element.cssParts).map((part) => `part(${part})`);
  assert.deepEqual(names(contributions.css['pseudo-elements']), parts);
});

test('integrity.json has the size and the hash of each file that a page loads', () => {
  const { version, files } = readJson<{
    version: string;
    files: { name: string; bytes: number; integrity: string }[];
  }>('dist/integrity.json');
  assert.equal(version, PACKAGE_JSON.version);
  const assets = Object.keys(PACKAGE_JSON.exports).filter((path) => /^\.\/(espoo-values|embed)/.test(path));
  assert.deepEqual(names(files), assets.map((path) => path.slice(2)).sort());
  for (const { name, bytes, integrity } of files) {
    const content = readFileSync(join(PACKAGE, 'dist', name));
    assert.equal(bytes, content.length, name);
    assert.equal(integrity, `sha384-${createHash('sha384').update(content).digest('base64')}`, name);
  }
});
