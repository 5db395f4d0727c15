import {
  afterRenderEffect,
  Component,
  computed,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
import type {
  EspooValuesChangeDetail,
  EspooValuesElement,
  EspooValuesErrorDetail,
} from '@espoo-values/widget';
import '@espoo-values/widget/define';
import { CITY, type Language, NEXT_LANGUAGE, noEdition } from '../city.ts';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: 'app.html',
})
export class App {
  readonly language = signal<Language>('fi');
  readonly isOtherCity = signal(false);
  readonly isThere = signal(true);
  readonly hasPlaceholder = signal(true);
  readonly told = signal<EspooValuesChangeDetail | null>(null);
  readonly heard = signal<EspooValuesChangeDetail | null>(null);
  readonly isWrong = signal(false);
  readonly refused = signal<EspooValuesErrorDetail | null>(null);
  readonly element = viewChild<ElementRef<EspooValuesElement>>('element');
  /** Another object for every event, as a listener that sets state makes it in other frameworks. */
  readonly edition = computed(() => (this.told(), this.isOtherCity() ? { ...CITY } : null));
  readonly wrongEdition = computed(() => (this.refused(), this.isWrong() ? noEdition() : null));

  constructor() {
    afterRenderEffect((onCleanup) => {
      const present = this.element()?.nativeElement;
      if (!present) return;
      const listen = ({ detail }: CustomEvent<EspooValuesChangeDetail>) => this.heard.set(detail);
      present.addEventListener('espoo-values-change', listen);
      this.heard.set(present.shown);
      onCleanup(() => present.removeEventListener('espoo-values-change', listen));
    });
  }

  nextLanguage() {
    this.language.update((language) => NEXT_LANGUAGE[language]);
  }

  tell(detail: EspooValuesChangeDetail) {
    this.told.set({ ...detail });
  }

  asText(detail: EspooValuesChangeDetail | EspooValuesErrorDetail | null) {
    return JSON.stringify(detail);
  }
}
