import { render } from 'lit/html.js';
import { startOptions } from '../../src/options/options-page.ts';
import { optionsView } from '../../src/options/options-view.ts';
import WORDS from '../../src/words/every-page.json' with { type: 'json' };

startOptions((state, actions) => {
  const { name, options } = WORDS[state.language];
  document.title = `${options} – ${name}`;
  render(optionsView(state, actions), document.body);
});
