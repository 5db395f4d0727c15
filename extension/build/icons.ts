import { Resvg } from '@resvg/resvg-js';

/** An icon's drawing as a PNG of `size` by `size` pixels. */
export function drawIcon(svg: string, size: number): Buffer {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } })
    .render()
    .asPng();
}
