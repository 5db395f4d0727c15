import { builtInEdition, translationIn } from '@espoo-values/strategy-content';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { VERSION } from '../../src/version.ts';
import type { customElementsManifest } from './manifest.ts';

type Manifest = ReturnType<typeof customElementsManifest>;

interface Described {
  readonly name: string;
  readonly description: string;
}

/** An element as the libraries give it, as far as it is changed here. */
interface Tag extends Described {
  readonly attributes: readonly Described[];
  readonly 'doc-url'?: string | undefined;
}

/**
 * The element for VS Code: the tag, its attributes and what they take. Ids of values are suggested from the built-in
 * edition; others stay allowed.
 *
 * @see https://github.com/microsoft/vscode-custom-data
 */
export function vscodeHtmlData(manifest: Manifest): unknown {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {})) as { tags: Tag[] };
  const { items } = translationIn(builtInEdition).values;
  const values = items.map(({ id, title }) => ({ name: id, description: title }));
  return {
    ...data,
    tags: data.tags.map((tag) => ({
      ...tidied(tag),
      attributes: tag.attributes.map((each) => (each.name === 'value' ? { ...each, values } : each)),
    })),
  };
}

/** The custom properties and parts of the element for style sheets in VS Code. */
export function vscodeCssData(manifest: Manifest): unknown {
  return JSON.parse(getVsCodeCssCustomData(manifest, {}));
}

/**
 * The element for the editors of JetBrains: attributes, slots, events, properties, parts and custom properties.
 *
 * @see https://github.com/JetBrains/web-types
 */
export function webTypes(manifest: Manifest, packageName: string): unknown {
  const data = JSON.parse(getWebTypesData(manifest, { modulePathTemplate: () => packageName })) as {
    contributions: { html: { elements: Tag[] }; css: unknown };
  };
  const { html, css } = data.contributions;
  return {
    ...data,
    // The library takes both from the folder that the build was started in.
    name: packageName,
    version: VERSION,
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: html.elements.map(tidied) }, css },
  };
}

/** A tag with a description in proper Markdown, and without an address of documentation, which is empty. */
function tidied(tag: Tag): Tag {
  const description = tag.description
    // Without an empty line, what is above the rule would be a heading.
    .replace(/\n+---\n+/, '\n\n---\n\n')
    .replaceAll(' _(default: undefined)_', '');
  return { ...tag, description, 'doc-url': undefined };
}
