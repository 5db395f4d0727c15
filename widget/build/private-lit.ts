import type { Plugin } from 'rollup';
import { CUTS } from './lean-lit.ts';
import { classMethods } from './syntax.ts';

/**
 * Makes the Lit inside the one-file script private and lean.
 *
 * Private: Lit shares a few global names with other copies of itself: a Trusted Types policy, lists of versions, hooks for
 * old browsers. The script lives on pages it knows nothing of: a policy of that name may be taken or refused, an element
 * with such an id would be called as a function, and a global left there is one too many.
 *
 * @throws Error when a version of Lit is written otherwise
 */
export function privateLit(): Plugin {
  return {
    name: 'private-lit',
    transform(code, id) {
      const file = /node_modules[\\/](?:@lit[\\/])?[\w-]+[\\/]([\w-]+\.js)$/.exec(id)?.[1];
      const cuts = CUTS[file ?? ''];
      if (!cuts) return null;
      const missing = (what: string) => new Error(`${id} has nothing like ${what}; see build/lean-lit.ts`);

      // The licence is the same for all of Lit: once is enough.
      let result = file === 'lit-html.js' ? code : code.replace(/\/\*\*\s*\* @license[^]*?\*\//, '');
      for (const [what, by] of cuts.texts) {
        if (!result.includes(what)) throw missing(what);
        result = result.replaceAll(what, () => by);
      }
      // From the end, so that what is still to be cut stays where it was found.
      const methods = classMethods(this.parse(result)).filter(({ name }) => cuts.methods.includes(name));
      for (const name of cuts.methods)
        if (!methods.some((method) => method.name === name)) throw missing(`a method ${name}`);
      for (const { start, end } of methods.reverse()) result = result.slice(0, start) + result.slice(end);
      return { code: result, map: null };
    },
  };
}
