import { builtInEdition } from '@espoo-values/strategy-content';
import type { ClassField, Package } from 'custom-elements-manifest';
import { VERSION } from '../../src/version.ts';
import { elementOf, literalsOf } from './manifest.ts';

/**
 * The element for VS Code: names and sentences of the attributes, and what they take. Ids of values are suggested from the
 * built-in edition; others stay allowed.
 *
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function vscodeData(manifest: Package) {
  const { tagName, description, attributes } = elementOf(manifest);
  const { originalLanguage, translations } = builtInEdition;
  const ids = translations[originalLanguage].values.items.map(({ id, title }) => ({
    name: id,
    description: title,
  }));
  return {
    version: 1.1,
    tags: [
      {
        name: tagName,
        description: markdown(description),
        attributes: attributes.map((each) => {
          const values = each.name === 'value' ? ids : literalsOf(each).map((name) => ({ name }));
          return {
            name: each.name,
            ...(each.description && { description: markdown(each.description) }),
            ...(values.length > 0 && { values }),
          };
        }),
        references: [],
      },
    ],
  };
}

/**
 * The element for the editors of JetBrains: attributes, slots, events, properties, parts and custom properties.
 *
 * @see https://github.com/JetBrains/web-types
 */
export function webTypes(manifest: Package, packageName: string) {
  const element = elementOf(manifest);
  const { name, tagName, description, attributes, slots, events, members, cssProperties, cssParts } = element;
  const typedEvents = events.map((event) => ({ ...described(event), type: event.type.text }));
  const properties = members.filter((each): each is ClassField => each.kind === 'field' && !each.static);
  return {
    $schema: 'https://json.schemastore.org/web-types',
    name: packageName,
    version: VERSION,
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: [
          {
            name: tagName,
            description,
            source: { module: packageName, symbol: name },
            attributes: attributes.map((each) => ({
              ...described(each),
              ...(each.default && { default: each.default }),
              value: { type: each.type?.text, kind: 'plain' },
            })),
            slots: slots?.map(described),
            js: {
              events: typedEvents,
              properties: properties.map((each) => ({
                ...described(each),
                ...(each.type && { type: each.type.text }),
                ...(each.default && { default: each.default }),
              })),
            },
          },
        ],
      },
      css: {
        properties: cssProperties?.map((each) => ({
          ...described(each),
          ...(each.default && { default: each.default }),
        })),
        'pseudo-elements': cssParts?.map((each) => ({ ...described(each), name: `part(${each.name})` })),
      },
    },
  };
}

function markdown(value: string | undefined) {
  return { kind: 'markdown', value: value ?? '' };
}

function described({ name, description }: { name: string; description?: string | undefined }) {
  return { name, ...(description && { description }) };
}
