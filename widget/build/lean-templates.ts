/**
 * What a template has that the lean Lit of the one-file script cannot read; nothing for one that it can.
 *
 * @param texts the static texts of the template, with an expression between each two.
 */
export function faultOf(texts: readonly string[]): string | undefined {
  const [found] = /<!--|<(?:script|style|textarea|title|svg|math)\b/i.exec(texts.join('')) ?? [];
  if (found) return `${found} in a template`;
  for (const [tag] of texts.join('x').matchAll(/<[^>]*>/g))
    if (/^<\/?\S*[A-Z]|\s=|=\s|'/.test(tag)) return `capitals, single quotes or space around = in ${tag}`;
  for (const [index, next] of texts.slice(1).entries()) {
    const before = texts.slice(0, index + 1).join('x');
    if (before.lastIndexOf('<') <= before.lastIndexOf('>')) continue;
    const [place] = /\S*$/.exec(before) ?? [''];
    if (!/^[a-z][\w-]*=$/.test(place)) return `an expression after ${place || 'white space in a tag'}`;
    if (!/^[\s>]/.test(next)) return `more than an expression as the value of ${place}`;
  }
  return undefined;
}
