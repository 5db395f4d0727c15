// @ts-check

/** @typedef {import('@espoo-values/strategy-content').Rule} Rule */
/** @typedef {import('@espoo-values/strategy-content/files').FileRule} FileRule */

/**
 * The sentences for problems and warnings, with what to write, by rule. `$` is the found or allowed text.
 *
 * @typedef {Record<Rule | FileRule, string>} Sentences
 */

/** The checks themselves have the English sentences. @type {{ fi: Sentences, sv: Sentences }} */
export const SENTENCES = {
  fi: {
    // About a text.
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
    // About the files of an edition.
    fileMissing: 'Tiedosto puuttuu. Kirjoita se tai poista $ kohdasta ”languages” tiedostossa edition.yaml.',
    factsMissing: 'Tiedosto puuttuu. Kirjoita se: siinä ovat arvojen tunnus, kielet ja kaupunki.',
    renamed: 'Tiedosto puuttuu, mutta $ on olemassa. Vaihda sen nimi.',
    fileEmpty: 'Tiedosto on tyhjä. Kirjoita siihen se, mikä siihen kuuluu.',
    packed:
      'Tämä on asiakirja tai paketti eikä pelkkää tekstiä. Tallenna sen teksti pelkkänä tekstinä UTF-8-muodossa.',
    utf16: 'Tiedosto on UTF-16-muodossa. Tallenna se UTF-8-muodossa.',
    encoding: 'Tiedosto ei ole UTF-8-muodossa: ”$”. Tallenna se UTF-8-muodossa.',
    json: 'Tiedosto ei ole JSON: $.',
    tabs: 'Rivi on sisennetty sarkaimella. Käytä välilyöntejä.',
    noBreak:
      'Rivi alkaa sitovalla välilyönnillä (U+00A0), joka vain näyttää välilyönniltä. Kirjoita tavallisia välilyöntejä.',
    keyTwice: 'Tämä avain on jo olemassa. Poista toinen.',
    documents: 'Tästä alkaa toinen asiakirja. Poista rivi ”---”.',
    star: 'Teksti alkaa merkillä *, jota YAML pitää viittauksena. Laita teksti lainausmerkkeihin tai poista *.',
    ampersand: 'Teksti alkaa merkillä &: YAML piilottaa ensimmäisen sanan. Laita teksti lainausmerkkeihin.',
    sign: 'Teksti alkaa merkillä $, jonka YAML varaa itselleen. Laita teksti lainausmerkkeihin.',
    block: 'Teksti on merkin $ vieressä. Kirjoita >- ja teksti seuraavalle riville sisennettynä.',
    curlyQuotes: 'Lainausmerkit ovat kaarevat, eikä YAML tunne niitä. Kirjoita suorat: "…".',
    quoteOpen:
      'Lainaus ei pääty samaan kohtaan kuin teksti. Laita koko teksti suoriin lainausmerkkeihin ja kirjoita sen sisälle \\".',
    backslash:
      'Lainausmerkkien sisällä on \\, jota YAML pitää omana merkkinään. Kirjoita \\\\ tai laita teksti yksinkertaisiin lainausmerkkeihin.',
    colon: 'Tekstissä on kaksoispiste ja välilyönti. Laita koko teksti lainausmerkkeihin.',
    noSpace: 'Kaksoispisteen jälkeen puuttuu välilyönti. Kirjoita ”$: ”.',
    listBeside: 'Luettelo alkaa avaimen vierestä. Aloita se seuraavalta riviltä.',
    bracket: 'Sulkeelta puuttuu pari. Laita teksti lainausmerkkeihin tai lisää puuttuva sulje.',
    indent: 'Rivi on sisennetty toisin kuin sen ympärillä olevat. Aloita se samasta kohdasta kuin ne.',
    yaml: 'Tätä ei voi lukea: $.',
    blank: 'Tämä on vielä tyhjä. Kirjoita teksti.',
    number: 'YAML lukee tämän muodossa $ eikä tekstinä. Laita se lainausmerkkeihin: "$".',
    notOne: 'Tämän on oltava yksi teksti.',
    noList: 'Tässä on oltava luettelo, jossa on 1–$ kohtaa. Aloita kukin merkeillä ”- ”.',
    hash: 'Teksti katkeaa merkkiin #: loppua rivistä ei lueta. Laita koko teksti lainausmerkkeihin tai siirrä huomautus omalle rivilleen.',
    opener: 'Tämän alussa on $. Kirjoita sen tilalle >-.',
    breaks: 'Tässä on tyhjä rivi. Aloita kukin kappale merkeillä ”- >-”.',
    wordsMissing:
      'Sanat tekstin ympärillä puuttuvat: ne tunnetaan vain suomeksi, ruotsiksi ja englanniksi. Kirjoita tämän alle: $.',
    tab: 'Tässä on sarkain. Kirjoita välilyönti.',
    geckoId:
      'Tämän on oltava laajennuksen tunnus Firefoxissa: ”nimi@kaupunki.example” tai UUID aaltosulkeissa.',
    chromiumKey: 'Tämän on oltava julkinen avain base64-muodossa; sen alussa on ”MII”.',
    html: 'Tässä on $, ja lukijat näkevät sen sellaisena. Poista se: tekstissä ei ole muotoilua.',
    entity: 'Tässä on $, ja lukijat näkevät sen sellaisena. Kirjoita itse merkki.',
    markdown: 'Tässä on $, ja lukijat näkevät sen sellaisena. Poista merkit: tekstissä ei ole muotoilua.',
    quoted: 'Tämä on kaarevissa lainausmerkeissä, ja lukijat näkevät ne.',
    mojibake: 'Tässä on $, joka näyttää väärin luetulta kirjaimelta. Kirjoita se uudelleen.',
    longWord:
      'Tässä on yli 24 kirjaimen sana, joka pienentää otsikon kapealla palstalla: ”$”. Lisää tavutusvihjeet (U+00AD) kohtiin, joista sana saa katketa.',
    untranslated: 'Tämä on sama kuin alkuperäinen. Käännä se, jos sen ei pidä olla sama.',
    folder: 'Tämä ei ole kansion nimi, ”$”. Muuta toista niistä.',
    notListed:
      'Tiedostoa ei lueta. Lisää $ kohtaan ”languages” tiedostossa edition.yaml tai poista tiedosto.',
    notRead: 'Tiedostoa ei lueta. Poista se tai siirrä se muualle.',
    strangeSource: 'Tiedosto ei ole sama teksti kuin $. Poista se, jos se kuuluu muihin arvoihin.',
  },
  sv: {
    // About a text.
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
    // About the files of an edition.
    fileMissing: 'Filen saknas. Skriv den eller ta bort $ från ”languages” i edition.yaml.',
    factsMissing: 'Filen saknas. Skriv den: den har utgåvans id, språk och stad.',
    renamed: 'Filen saknas, men $ finns. Byt namn på den.',
    fileEmpty: 'Filen är tom. Skriv det som hör till den.',
    packed: 'Filen är ett dokument eller ett arkiv och ingen ren text. Spara dess text som ren text i UTF-8.',
    utf16: 'Filen är sparad som UTF-16. Spara den som UTF-8.',
    encoding: 'Filen är inte sparad som UTF-8: ”$”. Spara den som UTF-8.',
    json: 'Filen är inte JSON: $.',
    tabs: 'Raden är indragen med en tabb. Använd mellanslag.',
    noBreak:
      'Raden börjar med ett hårt mellanslag (U+00A0), som bara ser ut som ett mellanslag. Skriv vanliga mellanslag.',
    keyTwice: 'Den här nyckeln finns redan. Ta bort den ena.',
    documents: 'Här börjar ett andra dokument. Ta bort raden ”---”.',
    star: 'Texten börjar med *, som YAML tar för en hänvisning. Sätt texten inom citattecken eller ta bort *.',
    ampersand: 'Texten börjar med &: YAML döljer dess första ord. Sätt texten inom citattecken.',
    sign: 'Texten börjar med $, som YAML behåller för sig själv. Sätt texten inom citattecken.',
    block: 'Texten står bredvid $. Skriv >- och texten på nästa rad, indragen.',
    curlyQuotes: 'Citattecknen är böjda, och YAML känner inte till dem. Skriv raka: "…".',
    quoteOpen:
      'Citatet slutar inte där texten slutar. Sätt hela texten inom raka citattecken och skriv \\" för ett inuti.',
    backslash:
      'Inom citattecknen finns \\, som YAML tar för ett eget tecken. Skriv \\\\ eller sätt texten inom enkla citattecken.',
    colon: 'Texten har ett kolon och ett mellanslag. Sätt hela texten inom citattecken.',
    noSpace: 'Mellanslaget efter kolon saknas. Skriv ”$: ”.',
    listBeside: 'Listan börjar bredvid en nyckel. Börja den på nästa rad.',
    bracket: 'En parentes saknar sin andra hälft. Sätt texten inom citattecken eller stäng parentesen.',
    indent: 'Raden är inte indragen som raderna runt den. Börja den på samma ställe som de.',
    yaml: 'Det här kan inte läsas: $.',
    blank: 'Det här är ännu tomt. Skriv texten.',
    number: 'Det här läses som $ och inte som text. Sätt det inom citattecken: "$".',
    notOne: 'Det här ska vara en enda text.',
    noList: 'Här ska det finnas en lista med 1–$ punkter. Börja varje med ”- ”.',
    hash: 'Texten klipps av vid #: resten av raden läses inte. Sätt hela texten inom citattecken eller flytta kommentaren till en egen rad.',
    opener: 'Det här börjar med $. Skriv >- i stället.',
    breaks: 'Här finns en tom rad. Börja varje stycke med ”- >-”.',
    wordsMissing:
      'Orden runt texten saknas: de är kända bara på finska, svenska och engelska. Skriv under detta: $.',
    tab: 'Här finns en tabb. Skriv ett mellanslag.',
    geckoId:
      'Det här ska vara tilläggets id i Firefox: ”namn@staden.example” eller ett UUID inom klammerparentes.',
    chromiumKey: 'Det här ska vara en offentlig nyckel i base64, som börjar med ”MII”.',
    html: 'Här finns $, och läsarna ser det så. Ta bort det: texten har ingen formatering.',
    entity: 'Här finns $, och läsarna ser det så. Skriv själva tecknet.',
    markdown: 'Här finns $, och läsarna ser det så. Ta bort tecknen: texten har ingen formatering.',
    quoted: 'Det här står inom böjda citattecken, och läsarna ser dem.',
    mojibake: 'Här finns $, som ser ut som en felläst bokstav. Skriv den på nytt.',
    longWord:
      'Här finns ett ord med mer än 24 bokstäver, som gör rubriken liten i en smal spalt: ”$”. Sätt mjuka bindestreck (U+00AD) där ordet får brytas.',
    untranslated: 'Det här är samma som originalet. Översätt det om det inte ska vara så.',
    folder: 'Det här är inte mappens namn, ”$”. Ändra ett av dem.',
    notListed: 'Filen läses inte. Skriv $ under ”languages” i edition.yaml eller ta bort filen.',
    notRead: 'Filen läses inte. Ta bort den eller flytta den.',
    strangeSource: 'Filen är inte texten i $. Ta bort den om den är kvar från en annan utgåva.',
  },
};
