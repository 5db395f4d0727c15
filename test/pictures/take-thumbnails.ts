import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { launch } from '../support/engines.ts';
import { serveSite } from '../support/site.ts';
import { CLOCK, GALLERY, thumbnail, THUMBNAILS } from './thumbnails.ts';

/* `pnpm run pictures:gallery`: the gallery's thumbnails, each taken from its page. */

const browser = await launch('chromium');
const site = await serveSite({ clock: CLOCK });
rmSync(THUMBNAILS, { recursive: true, force: true });
mkdirSync(THUMBNAILS, { recursive: true });
for (const name of GALLERY)
  writeFileSync(`${THUMBNAILS}${name}.webp`, await thumbnail(browser, site.url, name));
await site.close();
await browser.close();
