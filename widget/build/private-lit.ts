import type { Plugin } from 'rollup';

interface Change {
  readonly what: RegExp;
  readonly by: string;
}

/*
 * Lit shares a few global names with other copies of itself: a Trusted Types policy, lists of versions, hooks for old
 * browsers. The one-file script lives on pages it knows nothing of: a policy of that name may be taken or refused, an
 * element with such an id would be called as a function, and a global left there is one too many.
 */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  'lit-html.js': [
    {
      what: /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
      by: '$1=(()=>{try{return $2?.createPolicy("espoo-values",$3)}catch{}})()',
    },
    {
      what: /(\w+)\?\.\((\w+),(\w+)\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      by: 'typeof $1=="function"&&$1($2,$3)',
    },
  ],
  'reactive-element.js': [
    {
      what: /\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/,
      by: '0',
    },
    {
      what: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
      by: 'const litPropertyMetadata=new WeakMap,metadataKey=Symbol();',
    },
    { what: /Symbol\.metadata/g, by: 'metadataKey' },
  ],
  'lit-element.js': [
    { what: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);/, by: '0;' },
    { what: /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/, by: '' },
    { what: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/, by: '' },
  ],
};

/** Makes the Lit inside the one-file script private. @throws Error when a version of Lit is written otherwise */
export function privateLit(): Plugin {
  return {
    name: 'private-lit',
    transform(code, id) {
      const changes = /node_modules[\\/](?:@lit[\\/])?[\w-]+[\\/]([\w-]+\.js)$/.exec(id)?.[1];
      let result = code;
      for (const { what, by } of CHANGES[changes ?? ''] ?? []) {
        const changed = result.replace(what, by);
        if (changed === result)
          throw new Error(`${id} has nothing like ${String(what)}; see build/private-lit.ts`);
        result = changed;
      }
      return { code: result, map: null };
    },
  };
}
