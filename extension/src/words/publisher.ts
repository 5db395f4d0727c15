import { extensionFacts } from '@espoo-values/strategy-content/extension-facts';

/** Who gives the extension out, by the edition's `extension.yaml`: the city itself, or somebody who must say that it does not. */
export const PUBLISHER = extensionFacts.isOfTheCity ? 'ofTheCity' : 'independent';
