import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileProblemInWords, readEditionFiles } from '../../src/files/index.ts';
import { shownLines } from '../../src/problem.ts';
import { bytesOf } from './files.ts';

const FOLDER = join(import.meta.dirname, '../editions/tunturila');
const SOUND = new Map(readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]));

/** What is said of the edition with some files changed; `undefined` deletes one. */
function said(changes: Record<string, string | Uint8Array | undefined>, folder = 'tunturila') {
  const files = new Map<string, Uint8Array>(bytesOf(SOUND));
  for (const [name, content] of Object.entries(changes))
    if (content === undefined) files.delete(name);
    else files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const { edition, problems, warnings } = readEditionFiles(files, folder);
  assert.equal(edition === undefined, problems.length > 0);
  return [
    ...problems.map(fileProblemInWords),
    ...warnings.map((each) => `warning: ${fileProblemInWords(each)}`),
  ];
}

const file = (name: string) => SOUND.get(name) as string;
const edited = (name: string, from: string | RegExp, to: string) => {
  assert.notEqual(file(name).search(from), -1);
  return { [name]: file(name).replace(from, () => to) };
};

/** What follows `title:` of the second value, in line 32 of fi.yaml, and what is said. */
const TITLES: readonly (readonly [title: string, ...said: string[]])[] = [
  [
    ' "C:\\koe"',
    ' has a “\\” in double quotes, which YAML takes for a sign of its own. Write “\\\\”, or single quotes around the text',
  ],
  [' Yhteistyö'],
  [' "Yhteistyö: näin"'],
  [' 2026-01-05'],
  ['\n        Yhteistyö'],
  [
    ' Yhteistyö #meri',
    ': $ is cut at “#”: the rest of the line is not read. Put the whole text in quotes, or move the comment to a line of its own',
  ],
  [
    ' #meri',
    ': $ is cut at “#”: the rest of the line is not read. Put the whole text in quotes, or move the comment to a line of its own',
  ],
  [
    ' *Meri*',
    ': $ has a text that begins with “*”, which YAML takes for a reference. Put the text in quotes, or delete the “*”',
  ],
  [
    ' *Meri* on',
    ' has a text that begins with “*”, which YAML takes for a reference. Put the text in quotes, or delete the “*”',
  ],
  [' &amp; Meri', ': $ has a text that begins with “&”: YAML hides its first word. Put the text in quotes'],
  [' | Meri', ' has a text beside “|”. Write “>-”, and the text in the next line, indented'],
  [' |\n        Meri', ': $ (“Meri”) begins with “|”. Write “>-” in its place'],
  [' >\n        Meri', ': $ (“Meri”) begins with “>”. Write “>-” in its place'],
  [
    ' >-\n        Meri\n\n        Saari',
    ': $ (“Meri Saari”) has an empty line in it. Begin each paragraph with “- >-”',
  ],
  [' Meri: saari', ' has “: ” in a text. Put the whole text in quotes'],
  [' “Meri: saari”', ' has curly quotes, which YAML does not know. Write straight ones: "…"'],
  [' “Meri”', 'warning: $ is in curly quotes, and readers see them. Straight ones are not shown: "…"'],
  [
    ' "Meri" ja',
    ' has a quote that does not end where the text does. Put the whole text in double quotes, and write \\" for one in it',
  ],
  [
    ' "Meri',
    ' has a quote that does not end where the text does. Put the whole text in double quotes, and write \\" for one in it',
  ],
  [' [Meri', ' has a bracket without its other half. Put the text in quotes, or close the bracket'],
  [' [Meri]', ': $ must be one text, and is a list'],
  [' 2030', ': $ is read as 2030, and not as text. Put it in quotes: "2030"'],
  [' true', ': $ is read as true, and not as text. Put it in quotes: "true"'],
  ['', ': $ is still blank. Write the text'],
  [' …', ': $ is still blank. Write the text'],
  [' @meri', ' has a text that begins with “@”, which YAML keeps for itself. Put the text in quotes'],
  [' !Meri x', ': $ has a text that begins with “!”, which YAML keeps for itself. Put the text in quotes'],
  [' - Meri', ' has “- ” beside a key. Begin the list in the next line'],
  ['Meri', ' lacks the space after “:”. Write “title: ”'],
  [' Meri\tsaari', ': $ (“Meri saari”) holds a tab. Write a space'],
  [' Kest\uFFFDvyys', ': $ (“Kest\uFFFDvyys”) holds �, a lost letter. Write it again, and save as UTF-8'],
  [
    ' KestÃ¤vyys',
    'warning: $ holds “Ã¤”, which seems to be a letter that was read wrongly. Write it again, and save as UTF-8',
  ],
  [
    ' Kest?vyys',
    'warning: $ holds “t?v”, which seems to be a letter that was read wrongly. Write it again, and save as UTF-8',
  ],
  [' <b>Meri</b>', 'warning: $ holds “<b>”, and readers see it so. Delete it: texts are plain'],
  [' Meri &amp; saari', 'warning: $ holds “&amp;”, and readers see it so. Write the character itself'],
  [' Se *on* meri', 'warning: $ holds “*on*”, and readers see it so. Delete the marks: texts are plain'],
  [' a (5 * 3 * 2), R&D; x_y_z'],
];

describe('a mistake in a text', () => {
  for (const [title, ...expected] of TITLES)
    it(`is said in words: title:${JSON.stringify(title)}`, () => {
      const lines = expected.map((each) => {
        const [, warning = '', rest = ''] = /^(warning: )?(.*)$/.exec(each) ?? [];
        return `${warning}fi.yaml, line 32${warning ? ': ' : ''}${rest}`.replace(
          '$',
          () => 'values.items[2].title',
        );
      });
      assert.deepEqual(said(edited('fi.yaml', 'title: Yhteistyö', `title:${title}`)), lines);
    });
});

/** What is changed, and all that is said. */
const MISTAKES: Record<string, readonly [changes: Parameters<typeof said>[0], ...said: string[]]> = {
  'Windows-1252': [
    { 'fi.yaml': Buffer.from(file('fi.yaml'), 'latin1') },
    'fi.yaml, line 14 is not saved as UTF-8: “Tunturilassa on tilaa olla ja tehdä.”. Save the file as UTF-8',
  ],
  'UTF-16': [
    { 'fi.yaml': Buffer.from(`\uFEFF${file('fi.yaml')}`, 'utf16le') },
    'fi.yaml is saved as UTF-16. Save it as UTF-8',
  ],
  'a byte order mark': [{ 'fi.yaml': `\uFEFF${file('fi.yaml')}` }],
  'the line breaks of Windows': [{ 'fi.yaml': file('fi.yaml').replaceAll('\n', '\r\n') }],
  'an empty file': [{ 'fi.yaml': '# \n' }, 'fi.yaml is empty. Write what belongs in it'],
  'text without keys': [
    { 'fi.yaml': 'Tunturila' },
    'fi.yaml, line 1 must be a group of official, words, trail, vision, mission, values',
  ],
  'no file of a language': [
    { 'se.yaml': undefined },
    'se.yaml is missing. Write it, or delete se from “languages” in edition.yaml',
  ],
  'a file of another name': [
    { 'se.yaml': undefined, 'se.yml': file('se.yaml') },
    'se.yaml is missing, but se.yml is there. Rename that file',
  ],
  'no edition.yaml': [
    { 'edition.yaml': undefined },
    'edition.yaml is missing. Write it: it names the edition, its languages and its city',
  ],
  'a file of a language that is not listed': [
    { 'sv.yaml': file('fi.yaml') },
    'warning: sv.yaml is not read. Write sv under “languages” in edition.yaml, or delete the file',
  ],
  'a tab before a key': [
    edited('fi.yaml', '  title: TUNTURILAN V', '\ttitle: TUNTURILAN V'),
    'fi.yaml, line 11 is indented with a tab. Use spaces',
  ],
  'a key indented wrongly': [
    edited('fi.yaml', '  title: TUNTURILAN V', '   title: TUNTURILAN V'),
    'fi.yaml, line 12 is not indented as the lines around it. Begin it in the same column as they do',
  ],
  'a key twice': [
    edited('fi.yaml', 'trail:', 'official: true\ntrail:'),
    'fi.yaml, line 7 has a key that is there already. Delete one of them',
  ],
  'a key misspelt': [
    edited('fi.yaml', /title: (?=TUNTURILAN V)/, 'titel: '),
    'fi.yaml, line 10: vision.title is missing. Write it',
    'fi.yaml, line 11: vision.titel is not known here. Known are title, paragraphs',
  ],
  'two documents': [
    edited('fi.yaml', 'trail:', '---\ntrail:'),
    'fi.yaml, line 7 begins a second document. Delete the line “---”',
  ],
  'a paragraph that is no list': [
    edited('fi.yaml', /\n +- >-\n +(?=Tunturilassa)/, ' '),
    'fi.yaml, line 12: vision.paragraphs must be a list of 1 to 50. Begin each item with “- ”',
  ],
  'a paragraph with a colon': [
    edited('fi.yaml', />-\n +(?=Tunturilassa)/, 'Näin: '),
    'fi.yaml, line 13: vision.paragraphs[1] has “: ” in a text. Put the whole text in quotes',
  ],
  'a wrong official': [
    edited('fi.yaml', 'official: true', 'official: kyllä'),
    'fi.yaml, line 5: official must be true or false',
  ],
  'no words': [
    edited('se.yaml', /words:\n.*\n.*\n/, ''),
    'se.yaml, line 5: words is missing: the words around the texts are known in Finnish, Swedish and English only. Write under it: valueOfTheDay, unofficialTranslation',
  ],
  'a paragraph too many': [
    edited('se.yaml', 'Mii bargat ovttas.', 'Mii bargat ovttas.\n        - Ja.'),
    'se.yaml, line 37: values.items[2].paragraphs must be a list of 1, as in the original',
  ],
  'languages that are no list': [
    edited('edition.yaml', '[fi, se]', 'fi, se'),
    'edition.yaml, line 7: languages must be a list of 1 to 50. Begin each item with “- ”',
  ],
  'a language twice': [
    edited('edition.yaml', '[fi, se]', '[fi, se, fi]'),
    'edition.yaml, line 7: languages[3] is there twice. Delete one',
  ],
  'no city': [edited('edition.yaml', / +se: .*\n/, ''), 'edition.yaml, line 9: city.se is missing. Write it'],
  'translations in edition.yaml': [
    edited('edition.yaml', /$/, 'translations: x\n'),
    'edition.yaml, line 16: translations is not known here. Known are id, languages, city, source',
  ],
  'an untranslated paragraph': [
    edited('se.yaml', 'Mii bargat ovttas.', 'Teemme työtä yhdessä.'),
    'warning: se.yaml, line 38: values.items[2].paragraphs[1] is the same as in fi.yaml. Translate it, if it should not be',
  ],
  'a title with a word that is too long for a narrow column': [
    edited('fi.yaml', /^ {2}title: .*$/m, '  title: Yhdenvertaisuussuunnitelma'),
    'warning: fi.yaml, line 11: vision.title has a word of more than 24 letters, which makes it small in a narrow column: “Yhdenvertaisuussuunnitelma”. Put soft hyphens (U+00AD) where it may break',
  ],
  'a title with a long word that may break': [
    edited('fi.yaml', /^ {2}title: .*$/m, '  title: Yhdenvertaisuus\u00ADsuunnitelma'),
  ],
  'a text that is indented with a tab': [
    edited('fi.yaml', /^ +(?=Tunturilassa)/m, '\t\t'),
    'fi.yaml, line 14 is indented with a tab. Use spaces',
  ],
  'keys that are indented with tabs': [
    edited('fi.yaml', /^ {2}title: .*\n {2}paragraphs:/m, '\ttitle: A\n\tparagraphs:'),
    'fi.yaml, line 11 is indented with a tab. Use spaces',
    'fi.yaml, line 12 is indented with a tab. Use spaces',
  ],
  'a hyphenation list that is left': [
    { 'hyphenation.fi.txt': 'mo-ni-ar-voi-nen' },
    'warning: hyphenation.fi.txt is not read. Delete it, or move it elsewhere',
  ],
  'a source that is left': [
    { 'source.fi.txt': 'Espoo' },
    'warning: source.fi.txt is not the text of fi.yaml. Delete the file, if it is left from another edition',
  ],
  'a document of a word processor': [
    { 'fi.yaml': 'PK\u0003\u0004\u0014\0\u0006\0' },
    'fi.yaml is a document or an archive, and no plain text. Save its text as plain text in UTF-8',
  ],
  'a name that an editor has added to': [
    { 'fi.yaml': undefined, 'fi.yaml.txt': file('fi.yaml') },
    'fi.yaml is missing, but fi.yaml.txt is there. Rename that file',
  ],
  'no-break spaces before a text': [
    edited('fi.yaml', /^ {2}title: /m, '\u00A0 title: '),
    'fi.yaml, line 11 begins with a no-break space (U+00A0), which only looks like a space. Write plain spaces',
  ],
  'an extension’s file that is not as it must be': [
    { 'extension.yaml': 'isOfTheCity: yes\ngeckoid: a' },
    'extension.yaml, line 1: isOfTheCity must be true or false',
    'extension.yaml, line 2: geckoid is not known here. Known are isOfTheCity, geckoId, chromiumKey',
  ],
  'an extension’s ids that browsers refuse': [
    { 'extension.yaml': 'geckoId: tunturila\nchromiumKey: "0"' },
    'extension.yaml, line 1: geckoId must be as Firefox names an extension: “name@my-city.example”, or an UUID in braces',
    'extension.yaml, line 2: chromiumKey must be a public key in base64, which begins with “MII”',
  ],
  'a file that nothing reads': [
    { 'edition.json': '{}', 'notes.md': '' },
    'warning: edition.json is not read. Delete it, or move it elsewhere',
  ],
};

describe('a mistake in a file', () => {
  for (const [name, [changes, ...expected]] of Object.entries(MISTAKES))
    it(`is said in words: ${name}`, () => {
      assert.deepEqual(said(changes), expected);
    });

  it('is said in words: another folder’s name', () => {
    assert.deepEqual(said({}, 'kopio'), [
      'warning: edition.yaml, line 5: id is not the name of the folder, “kopio”. Write one of them anew',
    ]);
  });

  it('is said of a JSON file too, with its line', () => {
    const lines = (json: string) =>
      readEditionFiles(bytesOf({ 'a.json': json })).problems.map(fileProblemInWords);
    assert.deepEqual(lines('{"id": 5,\n}'), [
      'a.json, line 2 is not JSON: Expected double-quoted property name',
    ]);
    assert.deepEqual(
      lines(
        '{"id": "a", "languages": ["fi"], "city": {"fi": "A"},\n"source": {"title": "A", "site": 7},\n"translations": {"fi": 7}}',
      ),
      [
        'a.json, line 2: source.site is read as 7, and not as text. Put it in quotes: "7"',
        'a.json, line 3: translations.fi must be a group of official, words, trail, vision, mission, values',
      ],
    );
  });

  it('is shown with nineteen others, and how many more there are', () => {
    const { problems } = readEditionFiles(
      bytesOf(
        [...SOUND].map(
          ([name, text]) => [name, text.replace(/^( +(?:- id|title)): .*$/gm, '$1: 5')] as const,
        ),
      ),
    );
    const lines = shownLines(problems, fileProblemInWords);
    assert.ok(problems.length > 20);
    assert.deepEqual([lines.length, lines.at(-1)], [21, `and ${problems.length - 20} more`]);
  });
});
