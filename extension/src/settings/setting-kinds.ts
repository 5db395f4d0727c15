import { type Link, linkFrom, MAX_LINKS } from './link.ts';
import { isHiddenUntil } from './rest.ts';

/*
 * The kinds of settings. Each kind has its default, and `read`: the setting in whatever is stored, or `undefined` if that is
 * invalid.
 */

/** One of some words; the first is the default. */
export function choice<const Options extends readonly [string, ...string[]]>(...options: Options) {
  return {
    kind: 'choice' as const,
    options: options as readonly Options[number][],
    default: options[0] as Options[number],
    read: (value: unknown): Options[number] | undefined => options.find((option) => option === value),
  };
}

/** On or off. */
export function onOff(byDefault: boolean) {
  return {
    kind: 'onOff' as const,
    default: byDefault,
    read: (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined),
  };
}

/** Until when the value is hidden; by default it is not. */
export const hiddenUntil = {
  kind: 'hiddenUntil' as const,
  default: '',
  read: (value: unknown): string | undefined => (isHiddenUntil(value) ? value : undefined),
};

/** Quick links; by default there are none. */
export const links = {
  kind: 'links' as const,
  default: [] as readonly Link[],
  /** The good ones, as many as are allowed. Of a list without a single good one nothing is known. */
  read(value: unknown): readonly Link[] | undefined {
    if (!Array.isArray(value)) return undefined;
    const good = value.map(linkFrom).filter((link) => link !== undefined);
    return good.length > 0 || value.length === 0 ? good.slice(0, MAX_LINKS) : undefined;
  },
};
