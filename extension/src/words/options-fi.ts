import { MAX_LINKS, MAX_TITLE, MAX_URL } from '../settings/limits.ts';
import type { OptionsWords } from './options-words.ts';
import { LANGUAGE_NAMES } from './words.ts';

export const fi: OptionsWords = {
  labels: {
    language: 'Kieli',
    theme: 'Värit',
    view: 'Uudessa välilehdessä ensin',
    motif: 'Näytä arvon kuva',
    clock: 'Näytä kello',
    rest: 'Arvo näytetään',
    links: 'Pikalinkit',
    mostVisited: 'Näytä useimmin avatut sivut',
  },
  choices: {
    language: { auto: 'Selaimen kieli', ...LANGUAGE_NAMES },
    theme: { auto: 'Selaimen mukaan', light: 'Vaaleat', dark: 'Tummat' },
  },
  rest: {
    never: 'Joka päivä',
    tomorrow: 'Taas huomenna',
    week: 'Taas viikon kuluttua',
    always: 'Ei toistaiseksi',
    until: (date) => `Taas ${date}`,
  },
  links: {
    title: 'Nimi',
    url: 'Osoite',
    add: 'Lisää linkki',
    remove: (name) => `Poista: ${name}`,
    up: (name, place) => `Siirrä ylöspäin: ${name}, ${place}`,
    down: (name, place) => `Siirrä alaspäin: ${name}, ${place}`,
    unnamed: 'nimetön linkki',
    full: `Linkkejä voi olla enintään ${MAX_LINKS}.`,
  },
  mostVisited: {
    note: 'Kun otat tämän käyttöön, selain kysyy lupaasi. Sivut näkyvät vain sinulle, eikä niistä lähetetä tietoa minnekään.',
    missing: 'Lupaa ei ole annettu, joten sivuja ei näytetä.',
    allow: 'Anna lupa',
  },
  locked: 'Organisaatiosi on valinnut tämän.',
  saved: {
    sync: 'Tallennettu.',
    local: 'Tallennettu vain tähän selaimeen.',
    locked: 'Organisaatiosi on valinnut tämän asetuksen, joten sitä ei voi muuttaa täällä.',
    failed: 'Tallennus ei onnistunut. Asetus on ennallaan.',
    imported: 'Asetukset tuotiin tiedostosta.',
    reset: 'Oletukset palautettiin.',
  },
  transfer: {
    title: 'Asetukset tiedostona',
    export: 'Vie tiedostoon',
    import: 'Tuo tiedostosta',
    problems: 'Tiedostosta ei tuotu mitään, sillä siinä on korjattavaa:',
    left: (names) => `Organisaatiosi valitsemat asetukset jäivät ennalleen: ${names}.`,
  },
  allowed: {
    json: 'tiedosto ei ole JSON-muodossa',
    file: 'tiedostossa ei ole tämän laajennuksen asetuksia',
    version: 'tiedosto on peräisin laajennuksen uudemmasta versiosta',
    name: (names) => `tuntematon asetus; tunnettuja ovat ${names}`,
    choice: (options) => `sallittuja ovat ${options}`,
    boolean: 'sallittuja ovat true ja false',
    rest: 'sallittuja ovat tyhjä, always ja kalenterin päivä muodossa VVVV-KK-PP',
    links: `sallittu on luettelo, jossa on enintään ${MAX_LINKS} linkkiä`,
    link: 'sallittu on linkki, jossa on title ja url',
    title: `nimessä on oltava 1–${MAX_TITLE} merkkiä`,
    url: `osoitteen alussa on oltava https:// tai http://, siinä ei saa olla käyttäjätunnusta eikä salasanaa, ja sen pituus on enintään ${MAX_URL} merkkiä`,
  },
  reset: {
    ask: 'Palauta oletukset',
    question: 'Palautetaanko kaikki asetukset oletuksiksi? Myös pikalinkit poistuvat.',
    yes: 'Palauta',
    no: 'Peruuta',
  },
  preview: 'Uusi välilehti näillä asetuksilla',
  privacy: {
    title: 'Tietosi',
    paragraphs: [
      'Laajennus tallentaa vain asetuksesi, sen, että olet lukenut ensimmäisen ilmoituksen, ja, jotta uusi välilehti on heti oikea, kopion niistä ja organisaatiosi valinnoista sekä sen, mitä tulevien viikkojen uudet välilehdet näyttävät ensin ja millä kielellä. Se ei kerää mitään eikä lähetä mitään minnekään.',
      'Jos selaimesi synkronointi on päällä, selain kopioi asetukset muihin laitteisiisi.',
    ],
  },
  about: {
    title: 'Tietoja laajennuksesta',
    paragraphs: [
      'Tämä on riippumaton hanke. Espoon kaupunki ei ole tehnyt eikä hyväksynyt laajennusta eikä vastaa siitä.',
    ],
  },
  version: 'Versio',
};
