/*
 * The drawing for a value without a file in `motifs`. It has the same grammar of washes, lines and dots, in a square of 400.
 */

const CENTRE = 200;
const EDGE = 176;

/**
 * Two to four discs around a common middle, each with an arc and a dot. All sizes and turns follow from the id: a value has the
 * same drawing in every build, and a different one from its neighbours.
 */
export function generatedMotif(id: string): string {
  const pick = picker(id);

  const count = 2 + pick(3);
  const turn = (pick(24) * Math.PI) / 12;
  const distance = 44 + 8 * pick(5);
  const discs = Array.from({ length: count }, (_, index) => {
    const angle = turn + (2 * Math.PI * index) / count;
    const radius = EDGE - distance - 12 * pick(4);
    return { angle, radius, x: CENTRE + distance * Math.cos(angle), y: CENTRE + distance * Math.sin(angle) };
  });
  const washes = discs.map(({ x, y, radius }) => circle('wash', x, y, radius));
  const arcs = discs.map(({ x, y, radius, angle }) => {
    const [from, to] = [angle + Math.PI / 6, angle + Math.PI * (1 + pick(3) / 6)];
    const at = (turned: number) =>
      `${rounded(x + radius * Math.cos(turned))} ${rounded(y + radius * Math.sin(turned))}`;
    return `M${at(from)}A${radius} ${radius} 0 ${to - from > Math.PI ? 1 : 0} 1 ${at(to)}`;
  });
  const dots = discs.map(({ x, y, radius, angle }) =>
    circle('solid', x + radius * Math.cos(angle), y + radius * Math.sin(angle), 8 + 2 * pick(3)),
  );
  const middle = circle('solid', CENTRE, CENTRE, 14 + 2 * pick(5));
  return `<svg viewBox="12 12 376 376">${washes.join('')}<path class="line" d="${arcs.join('')}" />${dots.join('')}${middle}</svg>`;
}

const rounded = (length: number) => Math.round(length);

const circle = (kind: string, x: number, y: number, radius: number) =>
  `<circle class="${kind}" cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}" />`;

/** Gives one number after the other, each below `steps`. All follow from the text; they are spread evenly, but not secret. */
function picker(text: string): (steps: number) => number {
  let state = 1;
  const mix = (value: number) => {
    state = Math.imul(state ^ value ^ (state >>> 15), 0x2c1b3c6d);
    state ^= state >>> 13;
  };
  for (const letter of text) mix(letter.codePointAt(0) ?? 0);
  return (steps) => {
    mix(steps);
    return (state >>> 0) % steps;
  };
}
