import { globSync, readFileSync } from 'node:fs';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Event,
  FunctionDeclaration,
  Package,
  Type,
} from 'custom-elements-manifest';
import type { Node, SourceFile } from 'typescript';
import { TAG } from '../../src/tag.ts';
import { VERSION } from '../../src/version.ts';

/** The class of the element, as the manifest has it; all that is listed has a name, a type and a sentence. */
export interface Element extends CustomElementDeclaration {
  readonly attributes: Attribute[];
  readonly events: Event[];
  readonly members: ClassMember[];
}

/** What the manifest needs besides what the analyzer reads. */
interface Facts {
  /** Names for a few literals, such as `View`, and the literals. */
  readonly unions: ReadonlyMap<string, string>;
  /** What the constructor sets, by property. */
  readonly defaults: ReadonlyMap<string, string>;
}

/**
 * The Custom Elements Manifest of what the package exports, read from the sources.
 *
 * @throws Error when there is not one element in them
 */
export function customElementsManifest(): Package {
  const modules = globSync('src/**/*.ts')
    .sort()
    .map((path) => ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true));
  const analyzed = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const declarations = analyzed.modules.flatMap((module) => module.declarations ?? []);
  const element = completed(elementAmong(declarations), factsOf(modules));
  const register = declarations.find((each) => each.kind === 'function' && each.name === 'register');
  if (!register) throw new Error('src has no function register any more; see build/metadata/manifest.ts');
  // Who reads this has what is published, not the sources: all is in `dist/index.js`.
  const path = 'dist/index.js';
  const published = [
    element,
    { ...(register as FunctionDeclaration), return: { type: { text: 'boolean' } } },
  ];
  return {
    schemaVersion: analyzed.schemaVersion,
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path,
        declarations: published,
        exports: published.map(({ name }) => ({ kind: 'js', name, declaration: { name, module: path } })),
      },
      {
        kind: 'javascript-module',
        path: 'dist/define.js',
        declarations: [],
        exports: [
          { kind: 'custom-element-definition', name: TAG, declaration: { name: element.name, module: path } },
        ],
      },
    ],
  };
}

/** The element of a manifest. @throws Error when there is none */
export function elementOf(manifest: Package): Element {
  return elementAmong(manifest.modules.flatMap((module) => module.declarations ?? []));
}

function elementAmong(declarations: readonly Declaration[]): Element {
  const found = declarations.filter(
    (each): each is Element => each.kind === 'class' && 'customElement' in each,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`src has ${found.length} elements instead of one`);
  return found[0];
}

/** The literals that an attribute takes: `['day', …]`; none for one that takes any text. */
export function literalsOf({ type }: { type?: Type | undefined }): string[] {
  const parts = (type?.text ?? '').split('|').map((part) => part.trim());
  return parts.every((part) => /^('.*'|\d+)$/.test(part))
    ? parts.map((part) => part.replaceAll("'", ''))
    : [];
}

/** The element without what is private, and with types and defaults that say something outside of these sources. */
function completed(element: Element, facts: Facts): Element {
  const complete = <T extends Attribute | ClassMember>(each: T, property: string | undefined): T => {
    const { type, default: before } = each as Attribute;
    const text = facts.unions.get(type?.text ?? '') ?? type?.text;
    const value = facts.defaults.get(property ?? '') ?? before;
    return { ...each, ...(text && { type: { text } }), ...(value && { default: value }) };
  };
  return {
    ...element,
    tagName: TAG,
    attributes: element.attributes
      .map((each) => complete(each, each.fieldName))
      // The platform's own attribute, which only is watched.
      .map((each) =>
        each.name === 'lang' ? { ...each, type: { text: 'string' }, fieldName: 'lang' } : each,
      ),
    members: element.members
      // Nor what has a symbol for a name.
      .filter(({ name, privacy }) => /^\w/.test(name) && (privacy ?? 'public') === 'public')
      .map((each) =>
        each.name === 'version'
          ? { ...each, type: { text: 'string' }, default: `'${VERSION}'` }
          : complete(each, each.name),
      ),
  };
}

function factsOf(modules: readonly SourceFile[]): Facts {
  const unions = new Map<string, string>();
  const defaults = new Map<string, string>();
  const visit = (node: Node) => {
    if (ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type)) {
      if (node.type.types.every((each) => ts.isLiteralTypeNode(each)))
        unions.set(node.name.text, node.type.types.map((each) => each.getText()).join(' | '));
    }
    if (ts.isConstructorDeclaration(node) && node.body) {
      for (const statement of node.body.statements) {
        if (ts.isExpressionStatement(statement)) assign(statement.expression);
      }
    }
    ts.forEachChild(node, visit);
  };
  /** `this.a = this.b = value`, which the analyzer reads only when it is one by one. */
  const assign = (node: Node): string => {
    if (!ts.isBinaryExpression(node)) return node.getText();
    const value = assign(node.right);
    if (ts.isPropertyAccessExpression(node.left)) defaults.set(node.left.name.text, value);
    return value;
  };
  modules.forEach(visit);
  return { unions, defaults };
}
