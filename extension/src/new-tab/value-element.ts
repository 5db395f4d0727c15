import { values } from '@espoo-values/strategy-content/outline';
import type { NewTabState } from './new-tab-state.ts';

/*
 * The element of the new tab. The first frame contains every value, so the page's style sheet can show one without a script.
 * For the longer texts the page loads the element itself, which takes over from there.
 */

const element = document.querySelector('espoo-values') as HTMLElement;

let latest: NewTabState | undefined;

/** Shows what is chosen; a longer text as soon as the element is there. Never rejects. */
export async function showChoice(state: NewTabState): Promise<void> {
  latest = state;
  if (typeof state.choice !== 'number') {
    try {
      await import('../element.ts');
    } catch {
      // The next choice tries again; until then everything stays.
      return;
    }
  }
  // By then something else may have been chosen.
  apply(latest);
}

function apply({ choice, today, isResting, settings, language }: NewTabState): void {
  const { dataset, classList } = document.documentElement;
  const isValue = typeof choice === 'number';
  set('lang', language);
  set('view', isValue ? 'day' : choice);
  // Today's value is not pinned: the element itself changes to the next one at midnight.
  set('value', isValue && choice !== today ? values[choice]?.id : undefined);
  element.toggleAttribute('hidden', isResting);
  classList.toggle('other-value', choice !== today);
  classList.toggle('without-motif', !settings.drawing);
  classList.toggle('resting', isResting);
  classList.toggle('long', !isValue);
  if (isValue && !isResting) dataset['shown'] = `${choice}`;
  else delete dataset['shown'];
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
