import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtInEdition } from '@espoo-values/strategy-content';
import { EspooValuesElement } from '@espoo-values/widget';
import { Ajv } from 'ajv';
import type { Package } from 'custom-elements-manifest';
import { elementOf, literalsOf } from '../build/metadata/manifest.ts';
import { HEADING_LEVELS, LAYOUTS, THEMES, VIEWS } from '../src/options.ts';
import { PACKAGE, PACKAGE_JSON, read, readJson } from './package-files.ts';

const manifest = readJson<Package>(PACKAGE_JSON.customElements);
const element = elementOf(manifest);
/** The built script; every part, slot and custom property of the element is in it. */
const script = read('dist/espoo-values.min.js');

const names = (listed: readonly { name: string }[] | undefined) =>
  (listed ?? []).map(({ name }) => name).sort();
const unique = (found: Iterable<string>) => [...new Set(found)].sort();

test('the manifest is as its schema says', () => {
  const schema = JSON.parse(
    readFileSync(join(PACKAGE, 'node_modules/custom-elements-manifest/schema.json'), 'utf8'),
  ) as object;
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  validate(manifest);
  assert.deepEqual(validate.errors, null);
});

test('every attribute that the element watches is in the manifest, and no other', () => {
  assert.deepEqual(names(element.attributes), [...EspooValuesElement.observedAttributes].sort());
});

test('attributes take what the element allows, and say so in a sentence', () => {
  const taken = (name: string) => literalsOf(element.attributes.find((each) => each.name === name) ?? {});
  assert.deepEqual(taken('view').sort(), [...VIEWS].sort());
  assert.deepEqual(taken('theme').sort(), [...THEMES].sort());
  assert.deepEqual(taken('layout').sort(), [...LAYOUTS].sort());
  assert.deepEqual(taken('heading-level').sort(), HEADING_LEVELS.map(String).sort());
  for (const { name, type, description } of element.attributes) {
    assert.ok(type?.text, `${name} has no type`);
    assert.ok(description, `${name} has no sentence`);
  }
});

test('defaults are those of the class', () => {
  const defaults = Object.fromEntries(
    element.attributes.filter(({ name }) => name !== 'lang').map((each) => [each.name, each.default]),
  );
  assert.deepEqual(defaults, {
    view: `'${VIEWS[0] ?? ''}'`,
    value: `''`,
    date: `''`,
    theme: `'${THEMES[0] ?? ''}'`,
    layout: `'${LAYOUTS[0] ?? ''}'`,
    'heading-level': String(HEADING_LEVELS[0]),
    src: `''`,
  });
});

test('nothing private is in the manifest', () => {
  assert.deepEqual(names(element.members).filter((name) => name.startsWith('#')), []); // prettier-ignore
  assert.ok(names(element.members).includes('edition'));
});

test('custom properties in the manifest and in the script are the same', () => {
  assert.deepEqual(unique(script.match(/--espoo-values-[\w-]+/g) ?? []), names(element.cssProperties));
});

test('parts in the manifest and in the script are the same', () => {
  // A part is written in a template, or is one of two that an expression chooses from.
  const views = readdirSync(join(PACKAGE, 'src/views')).map((name) => read(`src/views/${name}`)).join('\n'); // prettier-ignore
  const written = [...views.matchAll(/ part="([\w-]+)"/g)].map(([, name]) => name ?? '');
  const chosen = /(?:part=\$\{|\bheading\()[^;`]*?\? '([\w-]+)' : '([\w-]+)'/g;
  const passed = [...views.matchAll(chosen)].flatMap(([, ...names]) => names);
  assert.deepEqual(unique([...written, ...passed]), names(element.cssParts));
  for (const name of names(element.cssParts)) {
    assert.match(script, new RegExp(`part="${name}"|["'\`]${name}["'\`]`), `no part ${name} in the script`);
  }
});

test('slots in the manifest and in the script are the same', () => {
  assert.deepEqual(
    unique([...script.matchAll(/<slot name="([\w-]+)"/g)].map(([, name]) => name ?? '')),
    names(element.slots),
  );
});

test('events in the manifest and in the script are the same', () => {
  const dispatched = script.match(/["'`]espoo-values-(?:change|error|[a-z]+)["'`]/g) ?? [];
  for (const name of names(element.events)) {
    assert.ok(dispatched.some((each) => each.slice(1, -1) === name), `${name} is not in the script`); // prettier-ignore
  }
  const mapped = [...read('src/events.ts').matchAll(/'([\w-]+)': CustomEvent</g)].map(
    ([, name]) => name ?? '',
  );
  assert.deepEqual(names(element.events), unique(mapped));
});

test('VS Code suggests every attribute, its values, and the ids of the values', () => {
  interface Item {
    readonly name: string;
    readonly values?: { readonly name: string }[];
  }
  const data = readJson<{ version: number; tags: { name: string; attributes: Item[] }[] }>(
    'dist/vscode.html-custom-data.json',
  );
  const [tag] = data.tags;
  assert.equal(data.version, 1.1);
  assert.equal(tag?.name, 'espoo-values');
  assert.deepEqual(names(tag.attributes), names(element.attributes));
  const valuesOf = (name: string) => names(tag.attributes.find((each) => each.name === name)?.values);
  assert.deepEqual(valuesOf('view'), [...VIEWS].sort());
  assert.deepEqual(valuesOf('value'), builtInEdition.translations.fi.values.items.map(({ id }) => id).sort());
});

test('the editors of JetBrains know attributes, events, slots, parts and custom properties', () => {
  interface Named {
    readonly name: string;
  }
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
  assert.equal(contributions.css['pseudo-elements'].length, element.cssParts?.length);
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
