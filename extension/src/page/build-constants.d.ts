import type { Language } from '@espoo-values/strategy-content';

/* Facts of the edition, put into the scripts by the build: a page that needs no more of it does not load it. */

declare global {
  const __ORIGINAL_LANGUAGE__: Language;
  /** Tells the edition from others: a digest of its id and of its values' ids, in their order. */
  const __EDITION__: string;
  const __VALUE_COUNT__: number;
  /** The values in the edition's order. */
  const __VALUES__: readonly {
    readonly id: string;
    readonly titles: Readonly<Record<Language, string>>;
  }[];
}
