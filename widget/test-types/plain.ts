/* Right and wrong uses without a framework. */
import '@espoo-values/widget/define';
import {
  type Edition,
  EspooValuesElement,
  type EspooValuesChangeDetail,
  register,
  type View,
} from '@espoo-values/widget';
import { renderToString } from '@espoo-values/widget/server';

const element = document.createElement('espoo-values');
const same: EspooValuesElement = element;
element.view = 'all' satisfies View;
element.headingLevel = 3;
const shown: Edition = element.edition;
element.edition = null;
element.addEventListener('espoo-values-change', ({ detail }) => {
  const { valueId, date, lang }: EspooValuesChangeDetail = detail;
  console.log(valueId?.length, date, lang);
});
document.addEventListener('espoo-values-error', ({ detail }) => {
  for (const { path, message } of detail.problems) console.log(path, message);
});
const isRegistered: boolean = register();
console.log(
  same,
  shown.translations.fi.values.title,
  isRegistered,
  EspooValuesElement.version,
  renderToString({ view: 'day', headingLevel: 1 }),
);

// @ts-expect-error -- no such view
element.view = 'week';
// @ts-expect-error -- headings end at 6
element.headingLevel = 7;
// @ts-expect-error -- a number is no date
element.date = 20260105;
// @ts-expect-error -- no such event detail
element.addEventListener('espoo-values-change', ({ detail }) => typeof detail.week);
// @ts-expect-error -- no such theme
renderToString({ theme: 'blue' });
