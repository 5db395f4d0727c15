import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import * as v from 'valibot';
import { CHOICES, DEFAULT_SETTINGS, SETTING_NAMES } from '../src/settings/default-settings.ts';
import { MAX_LINKS } from '../src/settings/limits.ts';
import { sameSettings, sameValue } from '../src/settings/same-settings.ts';
import { checkedLink } from '../src/settings/setting-checks.ts';
import { type Link, LinkSchema, type SettingName, SettingsSchema } from '../src/settings/settings-schema.ts';
import { validSettings } from '../src/settings/valid-settings.ts';
import { parseSettings } from './parse-settings.ts';
import { anySettings, corrupted } from './any-settings.ts';

const LINK: Link = { title: 'Espoo', url: 'https://www.espoo.fi/' };

test('the defaults are settings, and the default of each choice is its first option', () => {
  assert.ok(v.is(SettingsSchema, DEFAULT_SETTINGS));
  assert.deepEqual(SETTING_NAMES, Object.keys(SettingsSchema.entries));
  for (const [name, options] of Object.entries(CHOICES))
    assert.equal(options[0], DEFAULT_SETTINGS[name as SettingName]);
});

test('settings as they must be are read as they are', () => {
  fc.assert(
    fc.property(anySettings, (settings) => {
      assert.deepEqual(parseSettings(settings), settings);
      assert.ok(sameSettings(parseSettings(settings), settings));
    }),
  );
});

test('whatever is stored, the settings are whole and as they must be', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), corrupted), (anything) => {
      const settings = parseSettings(anything);
      assert.deepEqual(Object.keys(settings), SETTING_NAMES);
      assert.ok(v.is(SettingsSchema, settings));
    }),
  );
});

test('a malformed setting takes no other with it', () => {
  fc.assert(
    fc.property(corrupted, (some) => {
      const settings = parseSettings(some);
      for (const name of SETTING_NAMES) {
        if (name === 'links') continue;
        const value: unknown = Object.hasOwn(some, name) ? some[name] : undefined;
        const isValid = v.is(SettingsSchema.entries[name], value);
        assert.deepEqual(settings[name], isValid ? value : DEFAULT_SETTINGS[name]);
        assert.equal(Object.hasOwn(validSettings(some), name), isValid);
      }
    }),
  );
});

test('a link is judged as the schema judges it, though without its library', () => {
  const almost = fc.record({
    title: fc.oneof(fc.string(), fc.string({ minLength: 55, maxLength: 65 }), fc.anything()),
    url: fc.oneof(
      fc.webUrl(),
      fc
        .tuple(
          fc.constantFrom(
            ...['http://', 'HTTPS://', 'https:', ' http://', 'ftp://', 'javascript:'],
            ...['https://a@', 'https://a:b@c.fi/', 'https:///a@b', 'https://a.fi/@'],
          ),
          fc.string(),
        )
        .map((parts) => parts.join('')),
      fc.integer({ min: 1985, max: 2005 }).map((length) => 'https://a.example/'.padEnd(length, 'a')),
      fc.anything(),
    ),
  });
  fc.assert(
    fc.property(fc.oneof(almost, fc.anything()), (value) => {
      const result = v.safeParse(LinkSchema, value);
      assert.deepEqual(checkedLink(value), result.success ? result.output : undefined);
    }),
    { numRuns: 1000 },
  );
});

test('a bad link takes no other with it, and a title is trimmed', () => {
  const bad = [
    null,
    'https://www.espoo.fi/',
    { title: '', url: LINK.url },
    { title: ' \t', url: LINK.url },
    { title: 'x'.repeat(61), url: LINK.url },
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

test('no link has a user name or a password in its address, whatever a browser would read in it', () => {
  const anyRest = fc.stringMatching(/^[a:@/\\?#\t .[\]]{0,12}$/);
  fc.assert(
    fc.property(anyRest, (rest) => {
      const link = checkedLink({ title: 'x', url: `https://${rest}` });
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
    assert.deepEqual(checkedLink({ title: 'x', url }), { title: 'x', url });
});

test('a rest is nothing, always, or until a day of the calendar', () => {
  for (const rest of ['', 'always', '2026-12-01', '2028-02-29'])
    assert.deepEqual(validSettings({ rest }), { rest });
  for (const rest of ['Always', '2026-02-29', '2026-13-01', '2026-1-1', '2026-12-01T00:00', 7, null])
    assert.deepEqual(validSettings({ rest }), {});
});

test('what is stored under other names is left out', () => {
  assert.deepEqual(validSettings({ language: 'sv', colour: 'red', __proto__: { theme: 'dark' } }), {
    language: 'sv',
  });
});

test('links are the same where their words, addresses and order are', () => {
  const other = { ...LINK, title: 'Esbo' };
  assert.ok(sameValue([LINK, other], [{ ...LINK }, { ...other }]));
  for (const links of [[other, LINK], [LINK], [LINK, { ...other, url: 'https://www.espoo.fi/sv' }], []])
    assert.equal(sameValue([LINK, other], links), false);
  assert.equal(
    sameSettings({ ...DEFAULT_SETTINGS, links: [LINK] }, { ...DEFAULT_SETTINGS, links: [other] }),
    false,
  );
});
