import { expect } from '@open-wc/testing';
import { element, part } from './support.ts';

/** What the element takes from the page: its font, the colours of its place, and what hides it or takes the pointer from it. */
const TAKEN =
  /^(-webkit-|-moz-)?(osx-)?(color-scheme|cursor|font-family|font-smoothing|forced-color-adjust|interactivity|pointer-events|(print-)?color-adjust|text-size-adjust|visibility)$/;

/** One of these is allowed for each property, and is not its first value. */
const ODD_VALUES = (
  '7px 3 0.5 none all hidden collapse auto red italic bold uppercase right justify 11% dot over fill always 6px,5px from-image ' +
  'smcp "smcp" "wght"700 small-caps condensed pre keep-all strict manual vertical-rl sideways sesame disc inside crosshair ' +
  'rtl balance stable geometricPrecision optimizeSpeed evenodd middle square bevel hanging show inter-word read-write ' +
  'triangle top bottom left below under 45deg after digits fine ideograph-alpha trim-start break-all'
).split(' ');

// Without boxes a width is the one that was set, and not what the box around it makes of it.
const unseen = document.createElement('div');
unseen.style.display = 'none';
const probe = unseen.appendChild(document.createElement('div'));
const child = probe.appendChild(document.createElement('div'));
const computed = (node: Element, name: string) => getComputedStyle(node).getPropertyValue(name);

/** Every property that this engine hands down, each with an odd value. */
function inheritedProperties(): (readonly [string, string])[] {
  document.body.append(unseen);
  const found: (readonly [string, string])[] = [];
  for (const name of getComputedStyle(document.body)) {
    if (name.startsWith('--')) continue;
    const usual = computed(child, name);
    const odd = ODD_VALUES.find((value) => {
      probe.style.cssText = '';
      probe.style.setProperty(name, value);
      return computed(probe, name) !== usual && computed(child, name) === computed(probe, name);
    });
    if (odd !== undefined) found.push([name, odd]);
  }
  unseen.remove();
  return found;
}

/** All that is computed of the text of an element. */
const textStyles = (host: Element) =>
  ['kicker', 'title', 'paragraph', 'provenance'].flatMap((name) => {
    const node = part(host, name) as Element;
    const style = getComputedStyle(node);
    return [...style].map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
  });

/** In a place that is written from top to bottom there is another width for the text. */
const isRoom = (name: string, line: string) =>
  name.endsWith('writing-mode') &&
  / ((inline|block|font)-size|width|height|line-height|\w+-origin):/.test(line);

describe('the text', () => {
  it('is as it is without whatever the page hands down of its style', async () => {
    const host = await element('<espoo-values value="kumppanuus" lang="fi"></espoo-values>');
    const place = host.parentElement as HTMLElement;
    const usual = textStyles(host);
    const properties = inheritedProperties();
    // Each engine hands down more than fifty; fewer would mean that the probe finds them no more.
    expect(properties.length).to.be.above(40);
    for (const [name, odd] of properties) {
      if (TAKEN.test(name)) continue;
      place.style.setProperty(name, odd);
      const changed = textStyles(host).filter((line, index) => line !== usual[index] && !isRoom(name, line));
      expect(changed, `${name}: ${odd}`).to.deep.equal([]);
      place.style.removeProperty(name);
    }
  });

  it('has no line through it, and no large first letter, of what is around it', async () => {
    const host = await element('<s><espoo-values value="kumppanuus" lang="fi"></espoo-values></s>');
    // A float takes no decoration of the box around it, nor its ::first-letter.
    expect(getComputedStyle(part(host, 'base')?.firstElementChild as Element).float).to.equal('left');
  });
});
