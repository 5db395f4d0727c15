import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, nothing } from 'lit';
import './languages/all.ts';
import type { EspooValuesElement } from './espoo-values-element.ts';
import type { HeadingLevel, Layout, Theme, View } from './options.ts';
import { register } from './register.ts';
import { TAG } from './tag.ts';

/** The element's attributes; those left out have their defaults. */
export interface RenderOptions {
  readonly view?: View;
  readonly value?: string;
  /** `YYYY-MM-DD`; without it the page says today's value, and the browser goes on from there. */
  readonly date?: string;
  /**
   * The language of the page; a server does not see what is around the element. Without it the text is in the edition's
   * original language, until the element in the browser follows the page.
   */
  readonly lang?: string;
  readonly headingLevel?: HeadingLevel;
  readonly theme?: Theme;
  readonly layout?: Layout;
}

/** Once for all calls: another one would say on the console that there are two versions. */
let isRegistered = false;

/**
 * The element as HTML with a declarative shadow root, for those who render pages on a server: readable before any script
 * runs. In the browser the element takes it over in one frame.
 *
 * Its style sheet is inside the markup: a page with a content security policy must allow inline styles, or it is without
 * style until the script has run.
 */
export function renderToString(options: RenderOptions = {}): string {
  isRegistered ||= register();
  const { view, value, date, lang, headingLevel, theme, layout } = options;
  const Element = customElements.get(TAG) as typeof EspooValuesElement;
  const language = lang ?? new Element().edition.originalLanguage;
  const markup = collectResultSync(
    render(
      html`<espoo-values
        view=${view ?? nothing}
        value=${value ?? nothing}
        date=${date ?? nothing}
        lang=${language}
        heading-level=${headingLevel ?? nothing}
        theme=${theme ?? nothing}
        layout=${layout ?? nothing}
      ></espoo-values>`,
    ),
  );
  // Nobody has chosen it: the element is to follow the page.
  return lang === undefined ? markup.replace(` lang="${language}"`, '') : markup;
}
