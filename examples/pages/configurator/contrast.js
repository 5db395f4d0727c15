// @ts-check

/** The contrast that WCAG asks for in text of normal size (AA). */
export const ENOUGH = 4.5;

/** The element's own colours, as in its README. @type {Record<'light' | 'dark', Record<string, string>>} */
export const OWN_COLOURS = {
  light: { background: '#ffffff', color: '#091c3b', accent: '#00358a', 'quiet-color': '#536076' },
  dark: { background: '#0e1a30', color: '#e4ecf8', accent: '#a9c9ff', 'quiet-color': '#a7b4c8' },
};

/** Relative luminance as WCAG has it. @param {string} colour such as `#00358a` */
function luminance(colour) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, 1 to 21. @param {string} one @param {string} other */
export function contrast(one, other) {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * The texts that would be hard to read, in every possible theme. In the plain layout the background is the page's, which is
 * unknown here.
 *
 * @param {import('./choices.js').Choices} choices
 * @returns {{ scheme: 'light' | 'dark', name: 'color' | 'accent' | 'quiet-color', ratio: number }[]}
 */
export function hardToRead(choices) {
  if (choices.layout === 'plain' || choices.kind === 'frame') return [];
  const schemes = /** @type {const} */ (['light', 'dark']).filter(
    (scheme) => choices.theme === 'auto' || choices.theme === scheme,
  );
  const names = /** @type {const} */ (['color', 'accent', 'quiet-color']);
  return schemes.flatMap((scheme) => {
    const own = OWN_COLOURS[scheme];
    return names
      .filter((name) => choices.background || choices[name])
      .map((name) => ({
        scheme,
        name,
        ratio: contrast(choices[name] || (own[name] ?? ''), choices.background || (own['background'] ?? '')),
      }))
      .filter(({ ratio }) => ratio < ENOUGH);
  });
}
