import { builtInEdition } from '@espoo-values/strategy-content';
import { VERSION } from '@espoo-values/extension/build/release/packages.ts';

export { VERSION };

/** The contents of released files, by the name of the file. */
export type Files = Readonly<Record<string, Buffer>>;

/** The name of a file of the release, except the extension's. It names the edition, because the content is of one edition. */
export const named = (ending: string) => `espoo-values-${builtInEdition.id}-${VERSION}${ending}`;
