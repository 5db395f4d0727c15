// @ts-check
import { SHARED } from '../../shared-words.js';

export const words = {
  ...SHARED.en,
  editionDesk: 'The values of your city',
  title: 'Get the code for your page',
  intro:
    'Choose, see how it looks, and copy what to paste. Your choices are in this page’s address: to share them, send that address.',
  what: 'What is shown',
  valueOfTheDay: 'Changes every day',
  date: 'Show the value of a certain date',
  valueHint:
    'If you choose neither a value nor a date, the value changes every night at midnight, Finnish time.',
  language: 'Language of the text',
  languageOfPage: 'The page’s language',
  languageInFrame:
    'A frame cannot see the page’s language. If you choose none, the text is in its original language.',
  look: 'Look',
  theme: 'Theme',
  themeAuto: 'The page’s theme',
  themeLight: 'Always light',
  themeDark: 'Always dark',
  themeOnPage:
    'The element takes light or dark from the page’s CSS property color-scheme. If the page has none, the element is light.',
  themeInFrame:
    'A frame does not know the page’s theme: “The page’s theme” is then the reader’s own. If your page is always light, choose “Always light”.',
  layout: 'Layout',
  layoutCard: 'A card',
  layoutPlain: 'Text only, on the page’s background',
  headingLevel: 'Level of the first heading',
  colours: 'Colours of your own',
  coloursHint: 'For example #00358a. Leave empty for the element’s own colour.',
  coloursInFrame: 'A frame has its own colours.',
  background: 'Background',
  color: 'Text',
  accent: 'Headings and edge',
  quietColor: 'Small text',
  borderColor: 'Border',
  pick: 'pick a colour',
  colourProblem: 'This is not a colour: write # and six digits or letters from a to f. It is ignored.',
  sheet: 'Where the colours are',
  sheetInline: 'In the snippet',
  sheetFile: 'In a style sheet of their own',
  embedding: 'Way of embedding',
  kindTag: 'The tag, where you write the page’s HTML yourself',
  kindDiv: 'A div, where the page is written in an editor',
  kindFrame: 'A frame, for systems that take only frames',
  kindServer: 'HTML from a server (needs Node)',
  address: 'Address of the script on your server',
  addressHint:
    'The preview does not use this address. For a frame, embed.html and embed.js must be in the same folder as the script.',
  addressProblem:
    'This is not the address of a script: write one such as /assets/espoo-values.min.js. It is ignored.',
  addressOffered:
    'The link to this page names a script on another server: {address}. Use it only if you know that server: its script can do anything on your page.',
  useAddress: 'Use this address',
  getScript: 'Get the script from the downloads',
  integrity: 'Let the browser check the file (integrity)',
  integrityHint:
    'Works only where the page comes from a server: in a page that is opened by double click, the browser blocks the script. It fits one version only, so the file has its version in its name. Choose it above all where the script is on another server than the page.',
  getVersioned: 'Download {name}',
  reset: 'Start over',
  contrastLow: 'Hard to read: contrast below 4.5 to 1',
  inLight: 'in the light theme',
  inDark: 'in the dark theme',
  plainGround: 'The text is on your own page’s background: check that its colours can be read there.',
  outputs: 'Copy the code',
  scriptMissing: 'The script could not be read here: run npm start, and open this page from there.',
  integrityMissing:
    'The integrity value is missing: it can be made only if this page is opened over https or from localhost.',
  snippetTitle: 'HTML to paste',
  snippetNote:
    'The integrity value fits this version of the file only: with a new file, come back for a new snippet. If the script is on another server than the page, that server must send the header Access-Control-Allow-Origin.',
  snippetNotePlace:
    'The page does not wait for the script. If something stands below the element, reserve room for the text in your style sheet, so that nothing moves when it appears. For the value of the day in a column as wide as the page: espoo-values, [data-espoo-values] { display: block; min-height: max(25em, 59em - 87vw) }. The guide of the element has the heights for other views and narrower columns, under “In a frame”.',
  snippetNoteTag:
    'In an editor take the div: the tag would stand in a paragraph, and its text would be seen twice.',
  snippetNoteDiv:
    'Paste the div into the source view of the editor. Editors drop the line with the script: your administrator adds it to the page’s template once.',
  snippetNoteFrame:
    'The height is enough for the text from a width of 320 px, in letters of the usual size; a wider frame needs less. The frame needs a server: in a page that is opened by double click it stays empty.',
  snippetNoteServer: 'Ready HTML, as it is at this moment; the script brings it up to date.',
  callTitle: 'Call in Node',
  callNote: 'Makes the same HTML on your server, always for the current day.',
  sheetTitle: 'Style sheet espoo-values.css',
  sheetNote: 'Put this file in the same folder as your page, or these lines in your own style sheet.',
  policyTitle: 'For IT: content security policy',
  policyNote: 'The text needs no connect-src, and nothing from any other server.',
  policyNoteHash: 'Browsers that support it also accept the integrity value in place of the address:',
  policyNoteStyle:
    'The hash of the style block is valid only as long as the block is not changed at all. Colours in a style sheet of their own need no hash.',
  policyNoteFrameStyle:
    'The hash allows the frame’s own style attribute. Without it, the frame has a border and stays 600 px wide.',
  policyNoteFrame:
    "On the server with embed.html: default-src 'none'; script-src with that server’s own address (Safari does not take 'self' in such a frame); frame-ancestors with the pages that show it; no X-Frame-Options.",
  linkTitle: 'Link to these choices',
  linkNote: 'For a colleague.',
};
