import assert from 'node:assert/strict';
import { test } from 'node:test';
import { managedSchema } from '../build/managed-schema.ts';
import { DEFAULT_SETTINGS, MANAGEABLE_NAMES, SETTINGS } from '../src/settings/settings-schema.ts';

const TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];

/** Those that Chromium was seen to take, or documents, and that are used here. */
const KEYWORDS = ['title', 'description', 'type', 'properties', 'items', 'enum', 'pattern', 'default'];

/** What Chromium has against a managed schema, each with its path; an extension with any of it is not loaded at all. */
function complaints(schema: unknown, path = ''): string[] {
  const at = (text: string) => `${path || 'the schema'}: ${text}`;
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return [at('is no object')];
  const own = schema as Record<string, unknown>;
  const found: string[] = [];
  if (typeof own['type'] !== 'string' || !TYPES.includes(own['type']))
    found.push(at('has not exactly one type'));
  if (path === '' && own['type'] !== 'object') found.push(at('is not of type object'));
  for (const keyword of Object.keys(own))
    if (!KEYWORDS.includes(keyword)) found.push(at(`has the keyword ${keyword}`));
  const isOfType = (value: unknown) => typeof value === own['type'];
  if ('enum' in own && !(Array.isArray(own['enum']) && own['enum'].length > 0 && own['enum'].every(isOfType)))
    found.push(at('has an enum of other than its type'));
  if ('pattern' in own) {
    if (own['type'] !== 'string') found.push(at('has a pattern and is no string'));
    // RE2 has neither.
    if (/\(\?[=!<]|\\\d/.test(String(own['pattern']))) found.push(at('looks around or back in its pattern'));
  }
  for (const [name, inner] of Object.entries(own['properties'] ?? {}))
    found.push(...complaints(inner, path === '' ? name : `${path}.${name}`));
  if ('items' in own) found.push(...complaints(own['items'], `${path}[]`));
  return found;
}

test('the schema for policies is as Chromium takes it', () => {
  assert.deepEqual(complaints(JSON.parse(JSON.stringify(managedSchema()))), []);
});

test('what Chromium refuses is seen', () => {
  const refused = [
    { type: 'object', additionalProperties: false },
    { type: 'array' },
    { type: 'object', properties: { a: {} } },
    { type: 'object', properties: { a: { type: ['string', 'null'] } } },
    { type: 'object', properties: { a: { type: 'string', enum: [1] } } },
    { type: 'object', properties: { a: { type: 'array', items: {} } } },
    { type: 'object', properties: { a: { type: 'boolean', pattern: '^x' } } },
    { type: 'object', properties: { a: { type: 'string', pattern: '^(?!x)' } } },
  ];
  for (const schema of refused) assert.equal(complaints(schema).length, 1, JSON.stringify(schema));
});

test('every setting that a policy can set is in it, side by side, with its default and words', () => {
  const { properties } = managedSchema();
  assert.deepEqual(Object.keys(properties), MANAGEABLE_NAMES);
  for (const name of MANAGEABLE_NAMES) {
    assert.deepEqual(properties[name]?.default, DEFAULT_SETTINGS[name]);
    assert.ok(properties[name]?.title && properties[name].description, name);
  }
  for (const name of ['language', 'theme', 'view'] as const)
    assert.deepEqual(properties[name]?.enum, SETTINGS[name].options);
  assert.deepEqual(properties['links']?.items, {
    type: 'object',
    properties: { title: { type: 'string' }, url: { type: 'string' } },
  });
});

test('names a setting whose text somebody forgot, and the file that it belongs in', () => {
  assert.throws(() => managedSchema({}), /The setting "\w+" has no text in build\/policy-texts\.json/);
});
