import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Link, linkFrom, MAX_LINKS, MAX_TITLE, MAX_URL } from '../src/settings/link.ts';
import {
  DEFAULT_SETTINGS,
  isSame,
  SETTING_NAMES,
  SETTINGS,
  validSettings,
} from '../src/settings/settings-schema.ts';
import { anyOf, anySettings, corrupted, parseSettings } from './any-settings.ts';

const LINK: Link = { title: 'Espoo', url: 'https://www.espoo.fi/' };

test('the defaults are settings, and the default of each choice is its first option', () => {
  assert.deepEqual(validSettings(DEFAULT_SETTINGS), DEFAULT_SETTINGS);
  for (const setting of Object.values(SETTINGS))
    if (setting.kind === 'choice') assert.equal(setting.options[0], setting.default);
});

test('settings as they must be are read as they are', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      assert.deepEqual(parseSettings(settings), settings);
      assert.ok(isSame(parseSettings(settings), parseSettings({ ...settings })));
    }),
  );
});

test('whatever is stored, the settings are whole and as they must be', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), corrupted), (anything) => {
      const settings = parseSettings(anything);
      assert.deepEqual(Object.keys(settings), SETTING_NAMES);
      for (const name of ['language', 'theme', 'view'] as const)
        assert.ok((SETTINGS[name].options as readonly string[]).includes(settings[name]));
      for (const name of ['drawing', 'clock', 'mostVisited', 'introSeen'] as const)
        assert.equal(typeof settings[name], 'boolean');
      assert.match(settings.hiddenUntil, /^(always|\d{4}-\d\d-\d\d)?$/);
      assert.ok(settings.links.length <= MAX_LINKS);
      for (const { title, url } of settings.links) {
        assert.ok(title.length > 0 && title.length <= MAX_TITLE && title === title.trim());
        assert.ok(/^https?:/i.test(url) && url.length <= MAX_URL && URL.canParse(url));
      }
    }),
  );
});

test('a malformed setting takes no other with it', () => {
  const wrong = fc.oneof(fc.constantFrom('Auto', 'de', '2026-02-29', {}, [1], null), fc.double());
  fc.assert(
    fc.property(anySettings, fc.constantFrom(...SETTING_NAMES), wrong, (settings, name, value) => {
      const others = Object.entries(settings).filter(([each]) => each !== name);
      assert.deepEqual(validSettings({ ...settings, [name]: value }), Object.fromEntries(others));
    }),
  );
});

test('each link is judged alone', () => {
  fc.assert(
    fc.property(anyOf.links, fc.anything(), fc.nat(), (good, anything, at) => {
      const mixed = good.toSpliced(at % (good.length + 1), 0, anything as Link);
      const { links = [] } = validSettings({ links: mixed });
      assert.deepEqual(links, linkFrom(anything) ? links : good);
    }),
  );
});

test('a bad link takes no other with it, and a title is trimmed', () => {
  const bad = [
    null,
    'https://www.espoo.fi/',
    { title: '', url: LINK.url },
    { title: ' \t', url: LINK.url },
    { title: 'x'.repeat(61), url: LINK.url },
    ...['\u200B', '\u3164', '\u2800', '…', 'x\u200E', '\u202Ex', `x${'\u0301'.repeat(9)}`].map((title) => ({
      title,
      url: LINK.url,
    })),
    { title: 'x', url: `https://www.espoo.fi/${'x'.repeat(2000)}` },
    { title: 'x' },
    { title: 'x', url: '/path' },
    { title: 'x', url: 'https:www.espoo.fi' },
    { title: 'x', url: 'https://' },
    ...[
      'javascript:alert(1)',
      'data:text/html,x',
      'file:///etc/passwd',
      'ftp://a.fi/',
      'chrome://settings',
    ].map((url) => ({ title: 'x', url })),
    { title: 'x', url: 'javascript:alert(1)//https://www.espoo.fi' },
    ...[
      'etu.suku@espoo.fi',
      'etu:sana@espoo.fi',
      ':sana@espoo.fi',
      'www.espoo.fi\\@b.fi',
      '/etu@espoo.fi',
      '\t/a@b.fi',
    ].map((rest) => ({ title: 'x', url: `https://${rest}` })),
  ];
  const mixed = [...bad, { title: ' Espoo ', url: ' https://www.espoo.fi/ ', more: 1 }, ...bad];
  assert.deepEqual(validSettings({ links: mixed }), { links: [LINK] });
  assert.deepEqual(validSettings({ links: bad }), {});
  assert.deepEqual(validSettings({ links: [] }), { links: [] });
  const many = Array.from({ length: 30 }, (_, index) => ({ ...LINK, title: `${index}` }));
  assert.deepEqual(parseSettings({ links: many }).links, many.slice(0, MAX_LINKS));
});

test('a name has as many characters as are read, whatever they take up', () => {
  const named = (title: string) => linkFrom({ ...LINK, title });
  assert.ok(named(`a${'😀'.repeat(MAX_TITLE - 1)}`));
  assert.equal(named(`a${'😀'.repeat(MAX_TITLE)}`), undefined);
  assert.ok(named(`a${'👍🏽'.repeat(MAX_TITLE - 1)}`));
});

test('no link has a user name or a password in its address, whatever a browser would read in it', () => {
  const anyRest = fc.stringMatching(/^[a:@/\\?#\t .[\]]{0,12}$/);
  fc.assert(
    fc.property(anyRest, (rest) => {
      const link = linkFrom({ title: 'x', url: `https://${rest}` });
      if (!link) return;
      const { protocol, username, password } = new URL(link.url);
      assert.deepEqual([protocol, username, password], ['https:', '', '']);
    }),
    { numRuns: 2000 },
  );
  for (const url of [
    'https://espoo.fi/@etu',
    'https://espoo.fi?a@b',
    'https://espoo.fi#a@b',
    'http://[::1]:8080/@',
  ])
    assert.deepEqual(linkFrom({ title: 'x', url }), { title: 'x', url });
});

test('hiddenUntil is nothing, always, or until a day of the calendar', () => {
  for (const hiddenUntil of ['', 'always', '2026-12-01', '2028-02-29'])
    assert.deepEqual(validSettings({ hiddenUntil }), { hiddenUntil });
  for (const hiddenUntil of ['Always', '2026-02-29', '2026-13-01', '2026-1-1', '2026-12-01T00:00', 7, null])
    assert.deepEqual(validSettings({ hiddenUntil }), {});
});

test('what is stored under other names is left out', () => {
  assert.deepEqual(validSettings({ language: 'sv', colour: 'red', __proto__: { theme: 'dark' } }), {
    language: 'sv',
  });
});

test('settings are the same where their links have the same words, addresses and order', () => {
  const other = { ...LINK, title: 'Esbo' };
  assert.ok(isSame([LINK, other], [{ ...LINK }, { ...other }]));
  for (const links of [[other, LINK], [LINK], [LINK, { ...other, url: 'https://www.espoo.fi/sv' }], []])
    assert.equal(isSame([LINK, other], links), false);
});
