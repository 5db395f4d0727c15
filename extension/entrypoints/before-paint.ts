import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { setTheme } from '../src/page/theme.ts';
import { readMirror } from '../src/settings/settings-mirror.ts';

// A classic script in the head, which the first paint waits for: with colours set, no page flashes in the other ones.
export default defineUnlistedScript(() => {
  setTheme(readMirror().settings.theme);
});
