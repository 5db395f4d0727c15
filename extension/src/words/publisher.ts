import IDS from '@espoo-values/strategy-content/extension.json' with { type: 'json' };

const { isOfTheCity = false }: { readonly isOfTheCity?: boolean } = IDS;

/** Who gives the extension out, by the edition's `extension.yaml`: the city itself, or somebody who must say that it does not. */
export const PUBLISHER = isOfTheCity ? 'ofTheCity' : 'independent';
