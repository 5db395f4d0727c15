import { render } from 'lit/html.js';
import { startOptions } from '../../src/options/options-page.ts';
import { optionsView } from '../../src/options/options-view.ts';

startOptions((state, actions) => {
  document.title = `${state.words.options} – ${state.words.manifest.name}`;
  render(optionsView(state, actions), document.body);
});
