import type { Settings } from '../settings/settings-schema.ts';

/** Sets the page's colours; `auto` leaves them to the browser. The style sheet does the rest. */
export function setTheme(theme: Settings['theme']): void {
  document.documentElement.dataset['theme'] = theme;
}
