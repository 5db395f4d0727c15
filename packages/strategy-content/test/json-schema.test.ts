import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { EDITIONS, editionOf } from './sample-editions.ts';

const ROOT = join(import.meta.dirname, '..');

/** The published schema, as an editor would use it. */
function validator(name: string) {
  const schema = JSON.parse(readFileSync(join(ROOT, 'dist/schema', `${name}.json`), 'utf8')) as object;
  return new Ajv2020({ strict: true }).compile(schema);
}

const yaml = (file: string): unknown => parse(readFileSync(join(ROOT, 'editions/espoo-visio', file), 'utf8'));

describe('the published JSON Schemas', () => {
  it('accept the city’s edition, whole and file by file', () => {
    for (const edition of EDITIONS) assert.ok(validator('edition')(edition), edition.id);
    assert.ok(validator('edition-file')(yaml('edition.yaml')));
    for (const language of ['fi', 'sv', 'en'])
      assert.ok(validator('translation-file')(yaml(`${language}.yaml`)));
  });

  it('refuse what parseEdition refuses of the shape', () => {
    const validate = validator('edition');
    const breaks: ((edition: any) => void)[] = [
      (edition) => delete edition.translations.sv.vision,
      (edition) => (edition.translations.fi.values.items = []),
      (edition) => (edition.translations.fi.trail = new Array(51).fill('a')),
      (edition) => (edition.translations.fi.vision.paragraphs[0] = 5),
      (edition) => (edition.translations.fi.vision.title = ' padded '),
      (edition) => (edition.translations.fi.vision.title = 'a\u200Eb'),
      (edition) => (edition.translations.fi.vision.title = '\u2800'),
      (edition) => (edition.languages = ['suomi ja ruotsi']),
      (edition) => (edition.colour = 'blue'),
    ];
    for (const change of breaks) {
      const edition = structuredClone(editionOf(3));
      assert.ok(validate(edition));
      change(edition);
      assert.equal(validate(edition), false, change.toString());
    }
  });

  it('are named at the top of the YAML files that they check', () => {
    for (const file of ['edition', 'fi', 'sv', 'en']) {
      const [first = ''] = readFileSync(join(ROOT, `editions/espoo-visio/${file}.yaml`), 'utf8').split('\n');
      assert.equal(
        first,
        `# yaml-language-server: $schema=../../dist/schema/${file === 'edition' ? 'edition' : 'translation'}-file.json`,
      );
    }
  });
});
