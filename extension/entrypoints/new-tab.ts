import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NewTab } from '../src/new-tab/new-tab.ts';

// What makes the new tab live. Loaded when its first frame is on the screen.
export default defineUnlistedScript(() => {
  new NewTab().start();
});
