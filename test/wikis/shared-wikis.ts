import { describeWithPackages } from '../support/debian-packages.ts';
import { CLOCK } from '../support/expected.ts';
import { forRun } from '../support/for-suite.ts';
import { snippet, snippets } from '../support/readme.ts';
import { type DokuWiki, startDokuWiki } from './start-dokuwiki.ts';
import { type MediaWiki, startMediaWiki } from './start-mediawiki.ts';

/** What the recipe tells a MediaWiki's people to write. */
export const [COMMON_JS, [HOOK = '', POLICY = ''], [PLACEHOLDER = '', TEMPLATE = '']] = [
  snippet('MediaWiki', 'js'),
  snippets('MediaWiki', 'php'),
  snippets('MediaWiki', 'html'),
];

const [META = '', FOOTER = ''] = snippets('DokuWiki', 'html');
const DOKUWIKI_SETTINGS = {
  'meta.html': META,
  'pagefooter.html': FOOTER,
  'interwiki.local.conf': snippet('DokuWiki', 'text'),
  'userscript.js': snippet('DokuWiki', 'js'),
};

/** A suite that is given what gives the MediaWiki that all suites share, with the script and the template of the recipe. */
export function describeWithMediaWiki(name: string, suite: (wiki: () => MediaWiki) => void) {
  const start = async () => {
    const wiki = await startMediaWiki(CLOCK);
    wiki.save('MediaWiki:Common.js', COMMON_JS);
    wiki.save('Template:Espoo values', TEMPLATE);
    return wiki;
  };
  describeWithPackages(['mediawiki', 'php-cli', 'php-sqlite3'], name, () => {
    suite(forRun('MediaWiki', start));
  });
}

/** A suite that is given what gives the DokuWiki that all suites share, set up by the recipe. */
export function describeWithDokuWiki(name: string, suite: (wiki: () => DokuWiki) => void) {
  describeWithPackages(['dokuwiki', 'php-cli'], name, () => {
    suite(forRun('DokuWiki', () => startDokuWiki(CLOCK, DOKUWIKI_SETTINGS)));
  });
}
