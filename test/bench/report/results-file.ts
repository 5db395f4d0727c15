const HEAD = `# Results

Written by \`pnpm bench\`, not by hand. What is measured, how, and what it cannot say: [README.md](README.md).
A ratio is the median of those of each round, with its quartiles. ✓ and ✗: whether the wanted limit was reached in that run.
`;

/**
 * The file of results with one section new; a part that did not run keeps its section, which says when it was measured.
 *
 * @param file the text so far; empty where there is none
 * @param section begins with the part's heading, `## ` and its name
 * @param order the names of all parts, as they are to follow each other
 */
export function withSection(file: string, part: string, section: string, order: readonly string[]): string {
  const [, ...kept] = file.split(/^(?=## )/m);
  const sections = order.map((name) =>
    name === part ? section : kept.find((each) => each.startsWith(`## ${name}\n`)),
  );
  return [HEAD, ...sections.flatMap((each) => (each === undefined ? [] : `${each.trim()}\n`))].join('\n');
}
