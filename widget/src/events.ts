import { inWords, type Language, type Problem } from '@espoo-values/strategy-content';
import { TAG } from './tag.ts';
import { say } from './warn.ts';

/** The shown value, date and language. */
export interface EspooValuesChangeDetail {
  /** The id of the value shown; `null` in the views that show no single value. */
  readonly valueId: string | null;
  /** The date the view is for, `YYYY-MM-DD` in Helsinki. */
  readonly date: string;
  /** The language shown. */
  readonly lang: Language;
}

/** The problems of an edition that the element refused. */
export interface EspooValuesErrorDetail {
  readonly problems: readonly Problem[];
}

/** Both events bubble, and leave shadow roots. */
export interface EspooValuesEventMap {
  'espoo-values-change': CustomEvent<EspooValuesChangeDetail>;
  'espoo-values-error': CustomEvent<EspooValuesErrorDetail>;
}

export function dispatch<Type extends keyof EspooValuesEventMap>(
  target: EventTarget,
  type: Type,
  detail: EspooValuesEventMap[Type]['detail'],
) {
  try {
    // The browser's own class, whatever the page has in the place of `CustomEvent`.
    // oxlint-disable-next-line typescript/no-deprecated -- what it gives is of that class
    const { constructor } = Document.prototype.createEvent.call(document, 'CustomEvent');
    const event = new (constructor as typeof CustomEvent)(type, { bubbles: true, composed: true, detail });
    target.dispatchEvent(event);
  } catch (error) {
    // Neither is there. The text is, all the same.
    say('error', error);
  }
}

/** Tells the page, by an event and by one line of the console, of an edition that is not taken. */
export function refuse(target: EventTarget, problems: readonly Problem[]) {
  const [first, ...others] = problems;
  const more = others.length > 0 ? ` (and ${others.length} more)` : '';
  say('warn', `<${TAG}> takes no edition: ${first && inWords(first)}${more}`);
  dispatch(target, 'espoo-values-error', { problems });
}

/* oxlint-disable typescript/no-empty-object-type -- merged into the browser's own maps */
declare global {
  interface HTMLElementEventMap extends EspooValuesEventMap {}
  interface DocumentEventMap extends EspooValuesEventMap {}
}
