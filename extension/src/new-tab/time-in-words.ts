/** The time of the reader's own clock, such as "9.05", as the language writes it. */
export function timeInWords(instant: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(instant);
}
