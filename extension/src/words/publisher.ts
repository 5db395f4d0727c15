import { extensionFacts } from '@espoo-values/strategy-content/extension-facts';

/**
 * The publisher of the extension, by the edition's `extension.yaml`: the city itself, or somebody who must say that it is not
 * the city.
 */
export const PUBLISHER = extensionFacts.isOfTheCity ? 'ofTheCity' : 'independent';
