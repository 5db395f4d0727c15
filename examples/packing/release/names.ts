import { builtInEdition } from '@espoo-values/strategy-content';
import { VERSION } from '@espoo-values/extension/build/release/packages.ts';

export { VERSION };

/** What is given out, by the name of its file. */
export type Files = Readonly<Record<string, Buffer>>;

/** The name of a file of the release, but for those of the extension. It carries the edition, as what is inside does. */
export const named = (ending: string) => `espoo-values-${builtInEdition.id}-${VERSION}${ending}`;
