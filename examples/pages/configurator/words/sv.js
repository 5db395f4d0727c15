// @ts-check
import { SHARED } from '../../shared-words.js';

/** @type {typeof import('./en.js').words} */
export const words = {
  ...SHARED.sv,
  editionDesk: 'Din stads värderingar',
  title: 'Skapa koden för din sida',
  intro:
    'Välj, se hur det ser ut och kopiera det som ska klistras in. Dina val finns i den här sidans adress: dela dem genom att skicka adressen.',
  what: 'Vad som visas',
  valueOfTheDay: 'Byts varje dag',
  date: 'Visa värderingen för ett visst datum',
  valueHint: 'Om du varken väljer värdering eller datum byts värderingen varje dygn kl. 0.00 finsk tid.',
  language: 'Textens språk',
  languageOfPage: 'Sidans språk',
  languageInFrame: 'Ramen vet inte vilket språk sidan har. Om du inte väljer språk visas originalspråket.',
  look: 'Utseende',
  theme: 'Tema',
  themeAuto: 'Sidans tema',
  themeLight: 'Alltid ljust',
  themeDark: 'Alltid mörkt',
  themeOnPage:
    'Elementet är ljust eller mörkt enligt sidans CSS-egenskap color-scheme. Om sidan inte har den är elementet ljust.',
  themeInFrame:
    'Ramen vet inte vilket tema sidan har: ”Sidans tema” är då läsarens eget. Om din sida alltid är ljus väljer du ”Alltid ljust”.',
  layout: 'Layout',
  layoutCard: 'Ett kort',
  layoutPlain: 'Bara text på sidans bakgrund',
  headingLevel: 'Första rubrikens nivå',
  colours: 'Egna färger',
  coloursHint: 'Till exempel #00358a. Lämna tomt om du vill ha elementets färg.',
  coloursInFrame: 'En ram har sina egna färger.',
  background: 'Bakgrund',
  color: 'Text',
  accent: 'Rubriker och kant',
  quietColor: 'Liten text',
  borderColor: 'Kantlinje',
  pick: 'välj färg',
  colourProblem: 'Det här är ingen färg: skriv # och sex siffror eller bokstäver a–f. Den används inte.',
  sheet: 'Var färgerna finns',
  sheetInline: 'I det som klistras in',
  sheetFile: 'I en egen stilmall',
  embedding: 'Inbäddningssätt',
  kindTag: 'Taggen, när du själv skriver sidans HTML',
  kindDiv: 'En div, när sidan skrivs i en redigerare',
  kindFrame: 'En ram, när systemet bara godtar ramar',
  kindServer: 'HTML från en server (kräver Node)',
  address: 'Skriptets adress på din server',
  addressHint:
    'Förhandsvisningen använder inte den här adressen. För en ram måste embed.html och embed.js ligga i samma mapp som skriptet.',
  addressProblem:
    'Det här är ingen adress till ett skript: skriv till exempel /assets/espoo-values.min.js. Den används inte.',
  addressOffered:
    'I länken till den här sidan finns skriptet på en annan server: {address}. Använd adressen bara om du känner servern: dess skript kan göra vad som helst på din sida.',
  useAddress: 'Använd den här adressen',
  getScript: 'Hämta skriptet bland filerna',
  integrity: 'Webbläsaren kontrollerar filen (integrity-värde)',
  integrityHint:
    'Fungerar bara när sidan kommer från en server: på en sida som öppnas med dubbelklick blockerar webbläsaren skriptet. Värdet passar bara en version, så versionen står i filens namn. Välj det framför allt när skriptet ligger på en annan server än sidan.',
  getVersioned: 'Hämta {name}',
  reset: 'Börja om',
  contrastLow: 'Svårt att läsa: kontrasten är under 4,5:1',
  inLight: 'i ljust tema',
  inDark: 'i mörkt tema',
  plainGround: 'Texten står på din egen sidas bakgrund: se till att färgerna går att läsa på den.',
  outputs: 'Kopiera koden',
  scriptMissing: 'Skriptet kunde inte läsas här: kör npm start och öppna den här sidan därifrån.',
  integrityMissing: 'Integrity-värdet saknas: öppna den här sidan över https eller från localhost.',
  snippetTitle: 'HTML att klistra in',
  snippetNote:
    'Integrity-värdet passar bara den här versionen av filen: hämta ny kod här när filen byts. Om skriptet ligger på en annan server än sidan måste den servern skicka HTTP-huvudet Access-Control-Allow-Origin.',
  snippetNotePlace:
    'Sidan väntar inte på skriptet. Om något står under elementet, reservera plats för texten i stilmallen, så flyttar sig inget när den kommer. För dagens värdering i en spalt som är lika bred som sidan: espoo-values, [data-espoo-values] { display: block; min-height: max(25em, 59em - 87vw) }. Höjderna för andra vyer och smalare spalter står i elementets anvisning, under ”In a frame”.',
  snippetNoteTag:
    'Välj div i en redigerare: taggen skulle hamna inuti ett stycke och texten visas två gånger.',
  snippetNoteDiv:
    'Klistra in div i redigerarens källkodsläge. Redigerare tar bort raden med skriptet: administratören lägger till den en gång i sidmallen.',
  snippetNoteFrame:
    'Höjden räcker för texten från 320 px bredd med bokstäver av vanlig storlek; en bredare ram behöver mindre. Ramen behöver en server: på en sida som öppnas med dubbelklick är den tom.',
  snippetNoteServer: 'Färdig HTML, som den är just nu; skriptet håller den aktuell.',
  callTitle: 'Anrop i Node',
  callNote: 'Skapar samma HTML på din server, alltid för den aktuella dagen.',
  sheetTitle: 'Stilmallen espoo-values.css',
  sheetNote: 'Lägg filen i samma mapp som din sida, eller raderna i din egen stilmall.',
  policyTitle: 'För IT: innehållssäkerhetspolicy (CSP)',
  policyNote: 'Texten behöver ingen connect-src och inget från någon annan server.',
  policyNoteHash: 'Webbläsare som stöder det godtar också integrity-värdet i stället för adressen:',
  policyNoteStyle:
    'Hashvärdet gäller bara så länge stilblocket är oförändrat. Färger i en egen stilmall behöver inget hashvärde.',
  policyNoteFrameStyle:
    'Hashvärdet tillåter ramens eget style-attribut. Utan det har ramen en kantlinje och är alltid 600 px bred.',
  policyNoteFrame:
    "På servern med embed.html: default-src 'none'; script-src med serverns egen adress (Safari godtar inte 'self' i en sådan ram); frame-ancestors med sidorna som visar den; inget X-Frame-Options.",
  linkTitle: 'Länk till de här valen',
  linkNote: 'Att skicka till en kollega.',
};
