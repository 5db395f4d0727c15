// @ts-check

/**
 * The sentences for mistakes of a text, with what to write, by rule. `$` is the found or allowed text.
 *
 * @typedef {Record<import('@espoo-values/strategy-content').Rule, string>} Sentences
 */

/** The check itself has the English sentences. @type {{ fi: Sentences, sv: Sentences }} */
export const SENTENCES = {
  fi: {
    unreadable: 'Tätä ei voi lukea.',
    group: 'Tässä on oltava nämä: $.',
    missing: 'Tämä puuttuu. Kirjoita se.',
    unknown: 'Tätä ei tunneta täällä. Tunnettuja ovat $.',
    list: 'Tässä on oltava luettelo, jossa on 1–$ kohtaa.',
    choice: 'Tämän on oltava $.',
    quotes: 'Tämän on oltava tekstiä. Laita se lainausmerkkeihin.',
    empty: 'Tämä on tyhjä. Kirjoita teksti.',
    long: 'Tämä on liian pitkä. Enintään $ merkkiä mahtuu.',
    spaces: 'Tämä alkaa tai päättyy välilyöntiin. Poista se.',
    lines: 'Tässä on useita rivejä. Kirjoita yksi.',
    lost: 'Tässä on �, kadonnut kirjain. Kirjoita se uudelleen ja tallenna UTF-8-muodossa.',
    unseen: 'Tässä on merkki $, jota kukaan ei näe. Poista se.',
    accents: 'Tässä on liian monta tarketta. Poista osa niistä.',
    letters: 'Tässä ei ole kirjainta eikä numeroa. Kirjoita teksti.',
    id: 'Tässä saa olla vain a-z, 0-9 ja yksittäisiä yhdysviivoja.',
    tag: 'Tämän on oltava kielitunnus, kuten fi tai sr-Latn.',
    twice: 'Tämä on kahdesti. Poista toinen tai muuta sitä.',
    original: 'Tässä on oltava sama kuin alkuperäisessä: $.',
  },
  sv: {
    unreadable: 'Det här kan inte läsas.',
    group: 'Här ska finnas: $.',
    missing: 'Det här saknas. Skriv det.',
    unknown: 'Det här är okänt här. Kända är $.',
    list: 'Här ska det finnas en lista med 1–$ punkter.',
    choice: 'Det här ska vara $.',
    quotes: 'Det här ska vara text. Sätt det inom citattecken.',
    empty: 'Det här är tomt. Skriv text.',
    long: 'Det här är för långt. Högst $ tecken ryms.',
    spaces: 'Det här börjar eller slutar med ett mellanslag. Ta bort det.',
    lines: 'Det här är flera rader. Skriv en.',
    lost: 'Här finns �, en förlorad bokstav. Skriv den på nytt och spara som UTF-8.',
    unseen: 'Här finns tecknet $, som ingen ser. Ta bort det.',
    accents: 'Här finns för många accenter. Ta bort några.',
    letters: 'Här finns varken bokstav eller siffra. Skriv text.',
    id: 'Här får bara finnas a-z, 0-9 och enstaka bindestreck.',
    tag: 'Det här ska vara en språkkod, till exempel fi eller sr-Latn.',
    twice: 'Det här finns två gånger. Ta bort eller ändra det ena.',
    original: 'Här ska det stå samma som i originalet: $.',
  },
};
