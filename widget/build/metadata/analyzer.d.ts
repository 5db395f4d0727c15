// What the analyzer brings, as far as it is used here; its own declarations leave these out.
declare module '@custom-elements-manifest/analyzer' {
  import type { Package } from 'custom-elements-manifest';
  import type typescript from 'typescript';

  /** The TypeScript that the analyzer works with; the syntax trees of another one mean nothing to it. */
  export const ts: typeof typescript;
  export function create(options: {
    modules: typescript.SourceFile[];
    plugins: unknown[];
    context: { dev: boolean };
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export function litPlugin(): unknown[];
}
