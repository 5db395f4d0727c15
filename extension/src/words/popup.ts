import type { Language } from '@espoo-values/strategy-content';

/** The words of the popup alone. */
interface PopupWords {
  /** Names the row of buttons to a screen reader. */
  readonly others: string;
  readonly previous: string;
  readonly next: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const POPUP_WORDS: Readonly<Record<Language, PopupWords>> = {
  fi: {
    others: 'Muut arvot',
    previous: 'Edellinen',
    next: 'Seuraava',
    copy: 'Kopioi tekstinä',
    copied: 'Kopioitu.',
    notCopied: 'Kopiointi ei onnistunut. Valitse teksti ja kopioi se.',
  },
  sv: {
    others: 'Andra värderingar',
    previous: 'Föregående',
    next: 'Nästa',
    copy: 'Kopiera som text',
    copied: 'Kopierat.',
    notCopied: 'Det gick inte att kopiera. Markera texten och kopiera den.',
  },
  en: {
    others: 'Other values',
    previous: 'Previous',
    next: 'Next',
    copy: 'Copy as text',
    copied: 'Copied.',
    notCopied: 'Could not be copied. Select the text and copy it.',
  },
};
