/*
 * The part of iCalendar (RFC 5545) that days need. The libraries that we tried write no LANGUAGE, and take instants, which a time
 * zone can move to another day. A test reads these calendars with another project's parser.
 */

/** The most octets of a line, without its break. */
const LINE = 75;

/** A line of a calendar: its name, with parameters, and its value, unchanged. */
export const contentLine = (name: string, value: string) => folded(`${name}:${value}`);

/** A text as a value, without soft hyphens, which many calendars show. */
export const escaped = (text: string) =>
  text
    .replaceAll('\xAD', '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');

/** The number of octets of a character in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Folds a long line: it continues on the next line after a space. No character is split. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (length + octets > LINE) {
      result += '\r\n ';
      length = 1;
    }
    result += character;
    length += octets;
  }
  return `${result}\r\n`;
}
