// @ts-check
import { SHARED } from '../../shared-words.js';

/** @type {typeof import('./en.js').words} */
export const words = {
  ...SHARED.fi,
  editionDesk: 'Oman kaupunkisi arvot',
  title: 'Luo koodi sivullesi',
  intro:
    'Valitse, katso miltä näyttää ja kopioi liitettävä koodi. Valintasi ovat tämän sivun osoitteessa: voit jakaa ne lähettämällä osoitteen.',
  what: 'Mitä näytetään',
  valueOfTheDay: 'Vaihtuu joka päivä',
  date: 'Näytä tietyn päivän arvo',
  valueHint: 'Jos et valitse arvoa etkä päivää, arvo vaihtuu joka yö kello 0.00 Suomen aikaa.',
  language: 'Tekstin kieli',
  languageOfPage: 'Sivun kieli',
  languageInFrame: 'Kehys ei tiedä sivun kieltä. Jos et valitse kieltä, teksti näkyy alkuperäiskielellä.',
  look: 'Ulkoasu',
  theme: 'Teema',
  themeAuto: 'Sivun teema',
  themeLight: 'Aina vaalea',
  themeDark: 'Aina tumma',
  themeOnPage:
    'Elementti on vaalea tai tumma sivun CSS-ominaisuuden color-scheme mukaan. Jos sivulla ei ole sitä, elementti on vaalea.',
  themeInFrame:
    'Kehys ei tiedä sivun teemaa: ”Sivun teema” on siinä lukijan oma. Jos sivusi on aina vaalea, valitse ”Aina vaalea”.',
  layout: 'Asettelu',
  layoutCard: 'Kortti',
  layoutPlain: 'Pelkkä teksti ilman korttia',
  headingLevel: 'Ensimmäisen otsikon taso',
  colours: 'Omat värit',
  coloursHint: 'Esimerkiksi #00358a. Jätä tyhjäksi, jos haluat elementin värin.',
  coloursInFrame: 'Kehyksellä on omat värinsä.',
  background: 'Tausta',
  color: 'Teksti',
  accent: 'Otsikot ja reuna',
  quietColor: 'Pieni teksti',
  borderColor: 'Reunaviiva',
  pick: 'valitse väri',
  colourProblem: 'Tämä ei ole väri: kirjoita # ja kuusi numeroa tai kirjainta a–f. Sitä ei käytetä.',
  sheet: 'Missä värit ovat',
  sheetInline: 'Liitettävässä koodissa',
  sheetFile: 'Omassa tyylitiedostossaan',
  embedding: 'Liittämistapa',
  kindTag: 'Tunniste, kun kirjoitat sivun HTML:n itse',
  kindDiv: 'Div, kun sivu kirjoitetaan editorissa',
  kindFrame: 'Kehys, kun järjestelmä sallii vain kehykset',
  kindServer: 'HTML palvelimelta (vaatii Noden)',
  address: 'Skriptin osoite palvelimellasi',
  addressHint:
    'Esikatselu ei käytä tätä osoitetta. Kehystä varten tiedostojen embed.html ja embed.js on oltava samassa kansiossa kuin skripti.',
  addressProblem:
    'Tämä ei ole skriptin osoite: kirjoita esimerkiksi /assets/espoo-values.min.js. Sitä ei käytetä.',
  addressOffered:
    'Tämän sivun linkissä skripti on toisella palvelimella: {address}. Ota osoite käyttöön vain, jos tunnet palvelimen: sen skripti voi tehdä sivullasi mitä tahansa.',
  useAddress: 'Käytä tätä osoitetta',
  getScript: 'Hae skripti latauksista',
  integrity: 'Selain tarkistaa tiedoston (integrity-arvo)',
  integrityHint:
    'Toimii vain, kun sivu tulee palvelimelta: kaksoisnapsautuksella avatulla sivulla selain estää skriptin. Arvo sopii vain yhteen versioon, joten versio on tiedoston nimessä. Valitse tämä varsinkin, jos skripti on eri palvelimella kuin sivu.',
  getVersioned: 'Lataa {name}',
  reset: 'Aloita alusta',
  contrastLow: 'Vaikea lukea: kontrasti on alle 4,5:1',
  inLight: 'vaaleassa teemassa',
  inDark: 'tummassa teemassa',
  plainGround: 'Tekstin taustana on oma sivusi: varmista, että värit erottuvat siitä.',
  outputs: 'Kopioi koodi',
  scriptMissing: 'Skriptiä ei voitu lukea täältä: suorita npm start ja avaa tämä sivu sieltä.',
  integrityMissing: 'Integrity-arvo puuttuu: avaa tämä sivu https-yhteydellä tai localhostista.',
  snippetTitle: 'Liitettävä HTML',
  snippetNote:
    'Integrity-arvo sopii vain tähän tiedoston versioon: kun tiedosto vaihtuu, hae täältä uusi koodi. Jos skripti on eri palvelimella kuin sivu, sen palvelimen on lähetettävä otsake Access-Control-Allow-Origin.',
  snippetNotePlace:
    'Sivu ei odota skriptiä. Jos elementin alla on muuta, varaa tekstille tila tyylitiedostossa, niin mikään ei siirry, kun teksti latautuu. Päivän arvolle sivun levyisellä palstalla: espoo-values, [data-espoo-values] { display: block; min-height: max(25em, 59em - 87vw) }. Muiden näkymien ja kapeampien palstojen korkeudet ovat elementin ohjeessa kohdassa ”In a frame”.',
  snippetNoteTag:
    'Editorissa valitse div: tunniste joutuisi kappaleen sisään, ja sen teksti näkyisi kahteen kertaan.',
  snippetNoteDiv:
    'Liitä div editorin lähdekoodinäkymään. Editorit poistavat skriptirivin: ylläpitäjä lisää sen kerran sivupohjaan.',
  snippetNoteFrame:
    'Korkeus riittää tekstille 320 pikselin leveydestä alkaen, kun kirjaimet ovat tavallisen kokoisia; leveämpi kehys tarvitsee vähemmän. Kehys tarvitsee palvelimen: kaksoisnapsautuksella avatulla sivulla se on tyhjä.',
  snippetNoteServer: 'Valmis HTML sellaisena kuin se nyt on; skripti pitää sen ajan tasalla.',
  callTitle: 'Kutsu Nodessa',
  callNote: 'Tekee saman HTML:n palvelimellasi, aina kyseisen päivän mukaan.',
  sheetTitle: 'Tyylitiedosto espoo-values.css',
  sheetNote: 'Laita tämä tiedosto samaan kansioon kuin sivusi tai nämä rivit omaan tyylitiedostoosi.',
  policyTitle: 'IT:lle: sisällön suojauskäytäntö (CSP)',
  policyNote: 'Teksti ei tarvitse connect-src-riviä eikä mitään muilta palvelimilta.',
  policyNoteHash: 'Selaimet, jotka tukevat sitä, hyväksyvät osoitteen sijaan myös integrity-arvon:',
  policyNoteStyle:
    'Tyylilohkon tiiviste pätee vain, kun lohkoa ei muuteta merkkiäkään. Omassa tyylitiedostossa olevat värit eivät tarvitse tiivistettä.',
  policyNoteFrameStyle:
    'Tiiviste sallii kehyksen oman style-määritteen. Ilman sitä kehyksellä on reunaviiva, ja sen leveys on aina 600 pikseliä.',
  policyNoteFrame:
    "Palvelimella, jolla embed.html on: default-src 'none'; script-src, jossa on palvelimen oma osoite (Safari ei hyväksy tällaisessa kehyksessä arvoa 'self'); frame-ancestors, jossa luetellaan sivut, joille kehys upotetaan; ei X-Frame-Options-otsaketta.",
  linkTitle: 'Linkki näihin valintoihin',
  linkNote: 'Työtoverille lähetettäväksi.',
};
