import { builtInEdition, chooseLanguage } from '@espoo-values/strategy-content';
import { DAYS } from './calendar-days.ts';
import { inLanguage, languageOfFile } from './file-language.ts';
import { VERSION } from './names.ts';

/** The use of each kind of file, by a part of its name, in Finnish, Swedish and English. `{language}` is that of the file. */
const KINDS: readonly (readonly [part: string, fi: string, sv: string, en: string])[] = [
  [
    '-web.zip',
    'verkkosivuille: pura ja avaa index.html',
    'för webbsidor: packa upp och öppna index.html',
    'for web pages: unpack it and open index.html',
  ],
  ['-wordpress.zip', 'WordPress-lisäosa', 'tillägg för WordPress', 'plugin for WordPress'],
  ['-drupal.zip', 'Drupal-moduuli', 'modul för Drupal', 'module for Drupal'],
  [
    '-chrome.zip',
    'Chrome: pura, avaa chrome://extensions, kehittäjätila, ”Lataa pakkaamaton”',
    'Chrome: packa upp, öppna chrome://extensions, programmerarläge, ”Läs in okomprimerat tillägg”',
    'Chrome: unpack it, open chrome://extensions, Developer mode, "Load unpacked"',
  ],
  [
    '-edge.zip',
    'Edge: samoin osoitteessa edge://extensions',
    'Edge: på samma sätt på edge://extensions',
    'Edge: the same at edge://extensions',
  ],
  [
    '-firefox.zip',
    'Firefox: about:debugging, ”This Firefox”, ”Load Temporary Add-on”; valitse tämä zip-tiedosto sellaisenaan. Laajennus katoaa, kun Firefox suljetaan.',
    'Firefox: about:debugging, ”Detta Firefox”, ”Ladda temporärt tillägg”; välj den här zip-filen som den är. Tillägget försvinner när Firefox stängs.',
    'Firefox: about:debugging, "This Firefox", "Load Temporary Add-on"; choose this zip file as it is. The add-on disappears when Firefox closes.',
  ],
  [
    '-store-',
    'laajennuskaupan sivun teksti ({language})',
    'text till tilläggets sida i en butik ({language})',
    'text for the page of the extension in a store ({language})',
  ],
  ['-sources.zip', 'lähdekoodi', 'källkod', 'sources'],
  [
    '.ics',
    `kalenteri ({language}): päivän arvo ${DAYS} päivän ajan`,
    `kalender ({language}): dagens värdering i ${DAYS} dagar`,
    `calendar ({language}): the value of each day, for ${DAYS} days`,
  ],
  [
    '-npm-widget',
    'npm-paketti kehittäjille: elementti',
    'npm-paket för utvecklare: elementet',
    'npm package for developers: the element',
  ],
  [
    '-npm-strategy-content',
    'npm-paketti kehittäjille: tekstit',
    'npm-paket för utvecklare: texterna',
    'npm package for developers: the texts',
  ],
  [
    '-sbom',
    'ohjelmiston osaluettelo (CycloneDX)',
    'förteckning över programvarans delar (CycloneDX)',
    'list of the software inside (CycloneDX)',
  ],
];

/** The words about checking the files: a title, the word in place of a file's name, and what to do with the answer on Windows. */
const CHECK = {
  fi: ['Tarkista tiedostot:', 'tiedosto', 'vertaa tulosta tiedoston riviin tiedostossa SHA256SUMS'],
  sv: ['Kontrollera filerna:', 'fil', 'jämför resultatet med filens rad i SHA256SUMS'],
  en: ['Check the files:', 'file', "compare the result with the file's line in SHA256SUMS"],
} satisfies Record<string, [string, string, string]>;

/** `README.txt`: the use of each file of a release, for anyone who finds the folder without its page. */
export function readme(names: readonly string[]): Buffer {
  const parts = (['fi', 'sv', 'en'] as const).map((language, index) => {
    const city = builtInEdition.city[chooseLanguage(language, builtInEdition.languages)];
    const lines = names.map((name) => {
      const kind = KINDS.find(([part]) => name.includes(part));
      if (kind === undefined) throw new Error(`Nobody says what ${name} is for.`);
      return `${name}\n    ${(kind[index + 1] ?? '').replace('{language}', inLanguage(languageOfFile(name), language))}\n`;
    });
    return `${city}: ${builtInEdition.source.title}, ${VERSION}\n\n${lines.join('')}\n${check(...CHECK[language])}`;
  });
  return Buffer.from(parts.join(`\n${'-'.repeat(72)}\n\n`));
}

const check = (title: string, file: string, compare: string) => `${title}
    Linux:    sha256sum --ignore-missing --check SHA256SUMS
    macOS:    shasum -a 256 --ignore-missing --check SHA256SUMS
    Windows:  certutil -hashfile <${file}> SHA256
              ${compare}
`;
