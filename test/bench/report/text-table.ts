/** Lays out texts in columns for a terminal: the first column to the left, the others to the right. */
export function terminalTable(cells: readonly (readonly string[])[]): string {
  const widths = widthsOf(cells);
  return cells
    .map((row) =>
      row
        .map((cell, index) =>
          index === 0 ? pad(cell, widths[index]) : ' '.repeat(missing(cell, widths[index])) + cell,
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Lays out texts as a table of Markdown, as Prettier would. The first row is the head. */
export function markdownTable(cells: readonly (readonly string[])[]): string {
  const escaped = cells.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = widthsOf(escaped).map((width) => Math.max(width, 3));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, index) => pad(cell, widths[index])).join(' | ')} |`;
  const [head = [], ...body] = escaped;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body.map(line)].join(
    '\n',
  );
}

function widthsOf(cells: readonly (readonly string[])[]): number[] {
  return (cells[0] ?? []).map((_, index) => Math.max(...cells.map((row) => lengthOf(row[index] ?? ''))));
}

function pad(cell: string, width = 0): string {
  return cell + ' '.repeat(missing(cell, width));
}

function missing(cell: string, width = 0): number {
  return Math.max(0, width - lengthOf(cell));
}

/** In characters as they are counted on a line; the texts have no joined ones. */
function lengthOf(text: string): number {
  return Array.from(text).length;
}
