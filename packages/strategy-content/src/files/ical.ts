/*
 * iCalendar (RFC 5545), as much as days need. The libraries that were looked at write no LANGUAGE, and take instants, which a
 * time zone can move to another day. A test reads what this writes with a parser of others.
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

/** How many octets a character has in UTF-8. */
const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

/** Long lines go on in the next one, after a space; no character is parted. */
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
