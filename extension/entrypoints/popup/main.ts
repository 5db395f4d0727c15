import { register } from '@espoo-values/widget';
import { render } from 'lit';
import { browser } from '../../src/browser-api.ts';
import { startPage } from '../../src/page/start-page.ts';
import { popupView } from '../../src/popup/popup-view.ts';

async function openOptions() {
  await browser.runtime.openOptionsPage();
  window.close();
}

register();
startPage((state) => {
  document.title = state.words.views.day;
  render(popupView(state, openOptions), document.body);
});
