import { chooseLanguage, type Language } from '@espoo-values/strategy-content';
import { originalLanguage } from '@espoo-values/strategy-content/outline';
import { browser } from 'wxt/browser';
import { keepFirstFrame } from '../first-frame/keep-first-frame.ts';
import { browserSettings } from '../settings/browser-settings.ts';
import { readMirror, writeMirror } from '../settings/settings-mirror.ts';
import { isSame } from '../settings/settings-schema.ts';
import type { EffectiveSettings } from '../settings/settings-store.ts';

/** What every page of the extension depends on. */
export interface PageState extends EffectiveSettings {
  readonly language: Language;
}

/**
 * Shows a page: at once by the settings as the last page knew them, so that nothing is waited for before the first paint; and
 * again whenever they turn out or become different.
 *
 * @param heard called whenever storage or a policy has told the settings, the same ones too
 */
export function startPage(
  show: (state: PageState) => void,
  heard: (told: EffectiveSettings) => void = () => undefined,
): void {
  let shown = readMirror();
  const apply = () => {
    const { settings } = shown;
    const { language: chosen } = settings;
    const language =
      chosen === 'auto' ? chooseLanguage(browser.i18n.getUILanguage(), originalLanguage) : chosen;
    const root = document.documentElement;
    root.dataset['theme'] = settings.theme;
    root.lang = language;
    show({ ...shown, language });
    keepFirstFrame({ ...settings, language }, Date.now());
  };
  apply();
  browserSettings.watch((now) => {
    writeMirror(now);
    if (!isSame(parts(shown), parts(now))) {
      shown = now;
      apply();
    }
    heard(now);
  });
}

/** What tells whether two are the same. */
const parts = ({ settings, locked }: EffectiveSettings) => [settings, [...locked]];
