/*
 * The file of results has a section for each part, between two marks. A run replaces the sections of the parts that ran, and
 * leaves those of the others as they were: each says itself when and where it was measured.
 */

const HEAD = `# Results

Written by \`pnpm bench\`; do not edit. Medians of at least 15 samples, taken in turns with those of all other rows of the
same table. A number in brackets is the ratio to the row that the table compares with; there is none across tables, as
they are other runs. How it is measured, and what it cannot say, is in [README.md](README.md).
`;

/**
 * The file with one section new.
 *
 * @param file the text so far; empty where there is none
 * @param part its name, such as `size`
 * @param order the names of all parts, as they are to follow each other
 */
export function withSection(file: string, part: string, section: string, order: readonly string[]): string {
  const sections = new Map(order.map((name) => [name, sectionOf(file, name)]));
  sections.set(part, section.trim());
  const marked = [...sections].flatMap(([name, text]) =>
    text === undefined ? [] : [`${begin(name)}\n\n${text}\n\n${end(name)}\n`],
  );
  return [HEAD, ...marked].join('\n');
}

function sectionOf(file: string, part: string): string | undefined {
  const start = file.indexOf(begin(part));
  const stop = file.indexOf(end(part));
  return start < 0 || stop < start ? undefined : file.slice(start + begin(part).length, stop).trim();
}

function begin(part: string): string {
  return `<!-- ${part} -->`;
}

function end(part: string): string {
  return `<!-- /${part} -->`;
}
