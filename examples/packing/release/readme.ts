import { builtInEdition, chooseLanguage } from '@espoo-values/strategy-content';
import { VERSION } from './names.ts';

/** What each kind of file is for, by a part of its name, in the languages of those who fetch it. */
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
    'Firefox: about:debugging, ”Tämä Firefox”, ”Lataa väliaikainen lisäosa”',
    'Firefox: about:debugging, ”Denna Firefox”, ”Läs in tillfälligt tillägg”',
    'Firefox: about:debugging, "This Firefox", "Load Temporary Add-on"',
  ],
  ['-store-', 'kauppapaikan teksti', 'butikens text', 'text for a store'],
  ['-sources.zip', 'lähdekoodi', 'källkod', 'sources'],
  ['.ics', 'kalenteri: päivän arvo', 'kalender: dagens värdering', 'calendar: the value of each day'],
  ['-npm-', 'npm-paketti kehittäjille', 'npm-paket för utvecklare', 'npm package for developers'],
  [
    '-sbom',
    'ohjelmiston osaluettelo (CycloneDX)',
    'förteckning över programvarans delar (CycloneDX)',
    'list of the software inside (CycloneDX)',
  ],
];

const CHECK = {
  fi: 'Tarkista tiedostot:',
  sv: 'Kontrollera filerna:',
  en: 'Check the files:',
};

/** Says of each file of a release what it is for, to whoever finds the folder without its page. */
export function readme(names: readonly string[]): Buffer {
  const parts = (['fi', 'sv', 'en'] as const).map((language, index) => {
    const city = builtInEdition.city[chooseLanguage(language, builtInEdition.languages)];
    const lines = names.map((name) => {
      const kind = KINDS.find(([part]) => name.includes(part));
      if (kind === undefined) throw new Error(`Nobody says what ${name} is for.`);
      return `${name}\n    ${kind[index + 1] ?? ''}\n`;
    });
    return `${city}: ${builtInEdition.source.title}, ${VERSION}\n\n${lines.join('')}\n${CHECK[language]}\n${COMMANDS}`;
  });
  return Buffer.from(parts.join(`\n${'-'.repeat(72)}\n\n`));
}

const COMMANDS = `    Linux:    sha256sum --check SHA256SUMS
    macOS:    shasum -a 256 --check SHA256SUMS
    Windows:  certutil -hashfile <file> SHA256
`;
