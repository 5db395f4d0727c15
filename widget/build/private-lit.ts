import type { Plugin } from 'rollup';
import { CUTS } from './lean-lit.ts';
import { faultOf } from './lean-templates.ts';
import { classMethods, templatesOf } from './syntax.ts';

/**
 * Makes the Lit inside the one-file script private and lean.
 *
 * Private: Lit shares a few global names with other copies of itself: a Trusted Types policy, lists of versions, hooks for
 * old browsers. The script lives on pages it knows nothing of: a policy of that name may be taken or refused, an element
 * with such an id would be called as a function, and a global left there is one too many.
 *
 * @throws Error when a version of Lit is written otherwise, or a template needs what was cut
 */
export function privateLit(): Plugin {
  return {
    name: 'private-lit',
    transform(code, id) {
      const file = /node_modules[\\/](?:@lit[\\/])?[\w-]+[\\/]([\w-]+\.js)$/.exec(id)?.[1];
      const cuts = CUTS[file ?? ''];
      if (!cuts) {
        for (const template of templatesOf(this.parse(code), 'html')) {
          const fault = faultOf(template.map(({ value }) => value.raw));
          if (fault) throw new Error(`${id}: ${fault}; see build/lean-lit.ts`);
        }
        return null;
      }
      const missing = (what: string) => new Error(`${id} has nothing like ${what}; see build/lean-lit.ts`);

      // Three of the files have the same notice: once is enough.
      let result = /^(reactive|lit)-element/.test(file ?? '')
        ? code.replace(/\/\*\*\s*\* @license[^]*?\*\//, '')
        : code;
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
