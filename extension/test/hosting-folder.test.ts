import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostingFolder } from '../build/public-address.ts';

test('a folder’s address ends in one slash, however it was given', () => {
  for (const given of ['https://a.fi/x', 'https://a.fi/x/', 'https://a.fi/x//'])
    assert.equal(hostingFolder(given), 'https://a.fi/x/');
  assert.equal(hostingFolder('https://a.fi'), 'https://a.fi/');
  assert.equal(hostingFolder('https://jäsen.fi/ä'), 'https://xn--jsen-loa.fi/%C3%A4/');
});

test('without TLS only this machine gives packages out', () => {
  for (const given of ['http://127.0.0.1:8080/', 'http://localhost/x/', 'http://[::1]/'])
    assert.equal(hostingFolder(given), given);
});

for (const [given, said] of [
  ['http://a.fi/x/', 'begins with http://'],
  ['http://localhost.a.fi/', 'begins with http://'],
  ['http://127.0.0.1.a.fi/', 'begins with http://'],
  ['ftp://a.fi/', 'begins with ftp://'],
  ['file:///srv/x/', 'begins with file://'],
  ['a.fi/x', 'is not an address'],
  ['', 'is not an address'],
  ['https://', 'is not an address'],
  ['https://me:secret@a.fi/', 'contains a user name or password'],
  ['https://a.fi/?x=1', 'has a ? or a # in it'],
  ['https://a.fi/#x', 'has a ? or a # in it'],
  ['https://a.fi/updates.xml', 'is that of a file'],
] as const) {
  test(`the address "${given}" is refused: it ${said}`, () => {
    assert.throws(
      () => hostingFolder(given),
      ({ name, message }: Error) =>
        name === 'UsageError' &&
        message.startsWith(`The address "${given}" ${said}`) &&
        message.includes('starts with https://, such as') &&
        message.includes('localhost'),
    );
  });
}
