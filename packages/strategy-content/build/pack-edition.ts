import type { Shape } from '../src/edition-shape.ts';

/** An edition, or a part of one, without its keys: each object as the list of what it holds, in the order of its shape. */
export function pack(value: unknown, shape: Shape): unknown {
  if (typeof shape === 'function') return value;
  if (Array.isArray(shape)) return (value as unknown[]).map((item) => pack(item, shape[0] as Shape));
  return Object.entries(shape)
    .filter(([key]) => key in (value as object))
    .map(([key, part]) => pack((value as Record<string, unknown>)[key], part as Shape));
}
