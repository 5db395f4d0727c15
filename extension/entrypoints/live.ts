import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { NewTab } from '../src/new-tab/new-tab.ts';
import { startPopup } from '../src/popup/popup.ts';

// What makes the new tab and the popup live: one file, so that the element and its words are in the extension once. The new tab
// loads it when its first frame is on the screen.
export default defineUnlistedScript(() => {
  if (document.body.dataset['page'] === 'popup') startPopup();
  else new NewTab().start();
});
