import type { Section, Translation } from './edition.ts';

/**
 * A translation as the plain text of the page it was published on: trail, vision, mission and values. A blank line separates
 * paragraphs, and two precede the mission and the values. No newline at the end.
 */
export function editionText({ trail, vision, mission, values }: Translation): string {
  const paragraphs = (section: Section) => [section.title, ...section.paragraphs];
  return [
    [...trail, ...paragraphs(vision)],
    paragraphs(mission),
    [values.title, ...values.items.flatMap(paragraphs)],
  ]
    .map((part) => part.join('\n\n'))
    .join('\n\n\n');
}
