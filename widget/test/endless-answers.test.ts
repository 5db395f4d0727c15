import { expect } from '@open-wc/testing';
import { consoleDuring } from './support.ts';

// Alone in its page, which is left alone for good in the end.
it('a page that answers each text shown in a placeholder by asking for another goes on, and is told once', async () => {
  const place = document.createElement('section');
  place.innerHTML = '<div data-espoo-values></div>';
  let times = 0;
  place.addEventListener('espoo-values-change', () => {
    const view = times++ % 2 === 0 ? 'mission' : 'vision';
    if (times % 5 === 0) place.innerHTML = `<div data-espoo-values data-view="${view}"></div>`;
    else place.firstElementChild?.setAttribute('data-view', view);
  });
  const said = await consoleDuring('warn', async () => {
    document.body.append(place);
    for (let before = -1; times !== before; await new Promise((resolve) => setTimeout(resolve, 100)))
      before = times;
  });
  expect(times).to.be.within(2, 150);
  expect(said).to.have.length(1);
  place.remove();
});
