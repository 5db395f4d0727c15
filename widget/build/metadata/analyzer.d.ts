// The analyzer's exports that are used here; its own declarations leave these out.
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest';

  export interface SourceFile {
    readonly statements: Iterable<Statement>;
  }
  interface Statement {
    readonly kind: number;
  }
  interface TypeAlias extends Statement {
    readonly name: { readonly text: string };
    readonly type: { getText(): string };
  }

  /** The TypeScript that the analyzer works with; the syntax trees of another one mean nothing to it. */
  export const ts: {
    readonly ScriptTarget: { readonly ES2022: number };
    createSourceFile(path: string, text: string, target: number, setParents: boolean): SourceFile;
    isTypeAliasDeclaration(statement: Statement): statement is TypeAlias;
  };
  export function create(options: {
    modules: SourceFile[];
    plugins: unknown[];
    context: { dev: boolean };
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
