import { globSync, readFileSync } from 'node:fs';
import { create, type SourceFile, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { Attribute, ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';
import { TAG } from '../../src/tag.ts';
import { VERSION } from '../../src/version.ts';

/**
 * The Custom Elements Manifest of what the package exports, read from the sources.
 *
 * @throws Error when there is not one element in them
 */
export function customElementsManifest() {
  const modules = globSync('src/**/*.ts')
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  const analyzed = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const element = published(elementOf(analyzed), namedIn(modules));
  // Readers of the manifest have what is published, not the sources.
  const path = 'dist/index.js';
  const declaration = { name: element.name, module: path };
  return {
    schemaVersion: analyzed.schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: [element],
        exports: [{ kind: 'js', name: element.name, declaration }],
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [{ kind: 'custom-element-definition', name: TAG, declaration }],
      },
    ],
  } satisfies Package;
}

/** The element of a manifest. @throws Error when there is not one */
export function elementOf(manifest: Package): CustomElementDeclaration {
  const found = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((each): each is CustomElementDeclaration => each.kind === 'class' && 'customElement' in each);
  if (found.length !== 1 || !found[0]) throw new Error(`src has ${found.length} elements instead of one`);
  return found[0];
}

/** The types and constants of the sources that the class is written with, each by its name. */
function namedIn(modules: readonly SourceFile[]): ReadonlyMap<string, string> {
  const aliases = modules
    .flatMap(({ statements }) => [...statements])
    .filter((each) => ts.isTypeAliasDeclaration(each))
    .map(({ name, type }) => [name.text, type.getText()] as const);
  return new Map([...aliases, ['VERSION', `'${VERSION}'`]]);
}

/** The element without what is private; what its types and defaults name is written out. */
function published(element: CustomElementDeclaration, named: ReadonlyMap<string, string>) {
  const { attributes = [], members = [] } = element;
  const writtenOut = <T extends Attribute | ClassField>(each: T): T => ({
    ...each,
    ...(each.type && { type: { text: named.get(each.type.text) ?? each.type.text } }),
    ...(each.default && { default: named.get(each.default) ?? each.default }),
  });
  // A private member has a `#` before its name, and the attribute `lang` has a symbol for a property.
  const isPublic = (name: string) => /^\w/.test(name);
  return {
    ...element,
    tagName: TAG,
    attributes: attributes.map(({ fieldName = '', ...each }) =>
      writtenOut({ ...each, ...(isPublic(fieldName) && { fieldName }) }),
    ),
    members: members
      .filter(({ name }) => isPublic(name))
      .map((each) => (each.kind === 'field' ? writtenOut(each) : each)),
  };
}
