// @ts-check

/** The headings of a document's parts in other languages than English, each with its language. @type {Record<string, string>} */
export const LANGUAGE_OF_HEADING = { Suomeksi: 'fi', 'På svenska': 'sv' };
