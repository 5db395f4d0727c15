import '@espoo-values/widget/define';
import { CITY, type Language, NEXT_LANGUAGE, noEdition } from '../../city.ts';

/* Without a framework for the browser: the page's own script. */

const find = <T extends Element>(selector: string) => document.querySelector(selector) as T;
const element = find<HTMLElementTagNameMap['espoo-values']>('main > espoo-values');
const bare = find<HTMLElementTagNameMap['espoo-values']>('aside > espoo-values');
const placeholder = find<HTMLElement>('[data-espoo-values]');
const section = find('section');
const says = (output: string, detail: unknown) => (find(`#${output}`).textContent = JSON.stringify(detail));
const onPress = (button: string, listen: () => void) => find(`#${button}`).addEventListener('click', listen);

let language: Language = 'fi';
let isOtherCity = false;
const setEdition = () => (element.edition = isOtherCity ? { ...CITY } : null);

onPress('language', () => {
  language = NEXT_LANGUAGE[language];
  element.lang = language;
  for (const parent of [element, placeholder])
    parent.querySelector(':scope > p:last-child')?.replaceChildren(`In ${language}`);
});
onPress('city', () => {
  isOtherCity = !isOtherCity;
  setEdition();
});
onPress('element', () => {
  if (element.isConnected) element.remove();
  else section.before(element);
});
onPress('placeholder', () => {
  if (placeholder.isConnected) placeholder.remove();
  else section.prepend(placeholder);
});
onPress('wrong', () => {
  bare.hidden = !bare.hidden;
  bare.edition = bare.hidden ? noEdition() : null;
});
bare.addEventListener('espoo-values-error', ({ detail }) => {
  says('refused', detail);
  bare.edition = noEdition();
});
document.querySelector('main')?.addEventListener('espoo-values-change', ({ target, detail }) => {
  if (target !== element) return;
  says('told', detail);
  setEdition();
});
element.addEventListener('espoo-values-change', ({ detail }) => says('heard', detail));
says('heard', element.shown);
says('told', element.shown);
