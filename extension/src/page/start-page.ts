import type { Language } from '@espoo-values/strategy-content';
import { browser } from '../browser-api.ts';
import { keepFirstFrame } from '../first-frame/keep-first-frame.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { readMirror, writeMirror } from '../settings/settings-mirror.ts';
import type { EffectiveSettings } from '../settings/effective-settings.ts';
import { sameEffective } from '../settings/same-settings.ts';
import { WORDS } from '../words/all.ts';
import type { Words } from '../words/words.ts';
import { effectiveLanguage } from './effective-language.ts';
import { setTheme } from './theme.ts';

/** What every page of the extension depends on. */
export interface PageState extends EffectiveSettings {
  readonly language: Language;
  readonly words: Words;
}

/**
 * Shows a page: at once by the settings as the last page knew them, so that nothing is waited for before the first
 * paint; and again whenever they turn out or become different.
 */
export function startPage(show: (state: PageState) => void): void {
  let shown = readMirror();
  const apply = () => {
    const { settings } = shown;
    const language = effectiveLanguage(
      settings.language,
      browser.i18n.getUILanguage(),
      __ORIGINAL_LANGUAGE__,
    );
    setTheme(settings.theme);
    document.documentElement.lang = language;
    show({ ...shown, language, words: WORDS[language] });
    keepFirstFrame({ ...settings, language }, Date.now());
  };
  apply();
  browserSettings.watch((now) => {
    writeMirror(now);
    if (sameEffective(shown, now)) return;
    shown = now;
    apply();
  });
}
