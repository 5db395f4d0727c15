import { chooseLanguage, type Language } from '@espoo-values/strategy-content';
import { languages } from '@espoo-values/strategy-content/outline';
import { browser } from 'wxt/browser';
import { browserSettings } from '../settings/browser-settings.ts';
import { readMirror, writeMirror } from '../settings/settings-mirror.ts';
import { isSame } from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';
import { textLanguage } from '../words/text-language.ts';
import { type UiLanguage, uiLanguageFor } from '../words/ui-language.ts';

/** The state that all pages of the extension share. */
export interface PageState extends EffectiveSettings {
  /** The language of the text, one of the edition's. */
  readonly language: Language;
  /** The language of the extension's own words. */
  readonly uiLanguage: UiLanguage;
}

/**
 * Shows a page at once by the settings that the last page knew, so that the first paint waits for nothing. Shows it again
 * whenever the settings turn out to differ or change.
 *
 * @param heard called whenever storage or a policy has reported the settings, equal ones too
 */
export function startPage(
  show: (state: PageState) => void,
  heard: (told: EffectiveSettings) => void = () => undefined,
): void {
  let shown = readMirror();
  const apply = () => {
    const { settings } = shown;
    const state = inLanguage(shown);
    const { language, uiLanguage } = state;
    const root = document.documentElement;
    root.dataset['theme'] = settings.theme;
    root.dataset['language'] = language;
    root.lang = uiLanguage;
    show(state);
    writeMirror(shown, language);
  };
  apply();
  browserSettings.watch((now) => {
    if (!isSame(parts(shown), parts(now))) {
      shown = now;
      apply();
    }
    heard(now);
  });
}

/** The settings, with the languages that they ask for. */
export function inLanguage(shown: EffectiveSettings): PageState {
  const { language: chosen } = shown.settings;
  const language =
    chosen === 'auto' ? textLanguage(browser.i18n.getUILanguage()) : chooseLanguage(chosen, languages);
  return { ...shown, language, uiLanguage: uiLanguageFor(language) };
}

/** The facts that tell whether two are the same. */
const parts = ({ settings, locked }: EffectiveSettings) => [settings, [...locked]];
