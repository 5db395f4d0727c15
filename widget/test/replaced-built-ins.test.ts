import { expect } from '@open-wc/testing';
import { isChromium } from './support.ts';

/*
 * A page has replaced something that the built script names: before the script has come, or after. Each is tried in a frame of its
 * own. The text is there, or the content without script and one line of the console; nothing fails uncaught.
 */

type Anything = Record<string, unknown>;
interface Target {
  readonly name: string;
  readonly holder: (page: Anything) => Anything;
  readonly key: string;
}

/** What an element meets of a page; all else that has a function of the same name it has never in its hands. */
const MET = new RegExp(
  `^(${[
    'Object|Function|Array|Number|Boolean|String|Symbol|Date|Temporal|Promise|RegExp|Error|RangeError|JSON|Math|Intl|Reflect',
    'Map|Set|WeakMap|Iterator|console|URL|Response|TransformStream|Abort(Signal|Controller)|fetch|Text',
    'EventTarget|(Custom)?Event|MutationObserver|TreeWalker|NodeFilter|NodeList|Node|CharacterData|Element|HTMLElement',
    'Document|DocumentFragment|ShadowRoot|DOMTokenList|CustomElementRegistry|CSSStyleSheet|HTMLSlotElement',
    'setTimeout|clearTimeout|queueMicrotask|addEventListener|removeEventListener|getComputedStyle',
  ].join('|')})$`,
);

const isThing = (value: unknown): value is Anything =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';
const ownValue = (holder: Anything, key: string) =>
  Object.getOwnPropertyDescriptor(holder, key)?.value as unknown;

/** What a page may put in the place of a function. What the script does then is the same in every engine; what it meets is not. */
const REPLACEMENTS: Readonly<Record<string, () => unknown>> = {
  throws: () => {
    throw new Error('replaced by the page');
  },
  ...(isChromium && { 'gives nothing': () => undefined, 'gives nonsense': () => 'nonsense' }),
};

/** Every function that a page has under a name that the script uses: globals, their own functions, and their prototypes'. */
function targetsIn(script: string): Target[] {
  const words = new Set(script.match(/[A-Za-z_$][\w$]*/g));
  const page = window as unknown as Anything;
  const targets: Target[] = [];
  for (const name of Object.getOwnPropertyNames(window)) {
    const value = ownValue(page, name);
    if (!isThing(value) || !MET.test(name)) continue;
    if (words.has(name) && typeof value === 'function')
      targets.push({ name, key: name, holder: (frame) => frame });
    for (const [path, place, holder] of [
      [name, value, (frame: Anything) => frame[name] as Anything],
      [
        `${name}.prototype`,
        value['prototype'],
        (frame: Anything) => (frame[name] as Anything)['prototype'] as Anything,
      ],
    ] as const) {
      if (!isThing(place) || place === page) continue;
      for (const key of Object.getOwnPropertyNames(place))
        if (
          words.has(key) &&
          key !== 'constructor' &&
          key !== 'prototype' &&
          typeof ownValue(place, key) === 'function'
        )
          targets.push({ name: `${path}.${key}`, key, holder });
    }
  }
  return targets;
}

/** Without which no element can be made, and no node put into it: where they go while elements come, the page itself is broken. */
const BEYOND_HELP =
  /^(Function\.prototype\.call|Object\.prototype\.hasOwnProperty|Map\.prototype|(Document|DocumentFragment|Element|Node)\b)/;

interface Outcome {
  readonly seen: string;
  readonly lines: readonly string[];
  readonly uncaught: readonly string[];
}

/** Changes a page; gives what changes it back. */
type Change = (page: Anything) => () => void;

/** Puts something in the place of a target. */
const putting =
  ({ holder, key }: Target, descriptor: (original: unknown) => PropertyDescriptor): Change =>
  (page) => {
    const place = holder(page);
    const { value, ...was } = Object.getOwnPropertyDescriptor(place, key) as PropertyDescriptor;
    Object.defineProperty(place, key, { ...descriptor(value), configurable: true });
    return () => Object.defineProperty(place, key, { value: value as unknown, ...was });
  };

/** Opens a page in a frame, with something changed before or after the script has run, and then an element added. */
async function outcomeOf(script: string, isBefore: boolean, change: Change): Promise<Outcome> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentWindow as unknown as Anything & Window;
  const there = frame.contentDocument as Document;
  const [lines, uncaught] = [[] as string[], [] as string[]];
  page.addEventListener('error', ({ message }: ErrorEvent) => uncaught.push(message));
  page.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  for (const level of ['error', 'warn', 'info'])
    (page['console'] as Anything)[level] = (...words: unknown[]) => lines.push(words.join(' '));
  there.documentElement.lang = 'fi';
  // Taken before anything is replaced.
  const [body, run, host] = [there.body, there.createElement('script'), there.createElement('espoo-values')];
  const child = there.createElement('p');
  run.textContent = script;
  child.textContent = 'Vara';
  host.append(child);
  const append = Node.prototype.appendChild;
  let changeBack;
  if (isBefore) changeBack = change(page);
  append.call(body, run);
  changeBack ??= change(page);
  append.call(body, host);
  await new Promise((resolve) => setTimeout(resolve, 30));
  const text = (
    Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot') as PropertyDescriptor
  ).get?.call(host) as ShadowRoot | null;
  // oxlint-disable-next-line typescript/no-deprecated -- `call` sees the overload for old tags first
  const paragraph = text && DocumentFragment.prototype.querySelector.call(text, '[part=paragraph]');
  const isChildSeen = Element.prototype.getClientRects.call(child).length > 0;
  const seen = paragraph?.textContent ? 'text' : isChildSeen ? 'children' : 'a hole';
  // Some realms share what they should not: the next frame of Chromium has this one's `Temporal`.
  changeBack();
  frame.remove();
  return { seen, lines, uncaught };
}

/** The targets that are read at all: where another is replaced, nothing differs, and its frames are spared. */
async function readOf(script: string, isBefore: boolean, targets: readonly Target[]): Promise<Target[]> {
  const read = new Set<Target>();
  const { seen, lines } = await outcomeOf(script, isBefore, (page) => {
    const back = targets.map((target) =>
      putting(target, (original) => ({ get: () => (read.add(target), original) }))(page),
    );
    // Finding the places has read some.
    read.clear();
    return () => {
      for (const changeBack of back.reverse()) changeBack();
    };
  });
  expect([seen, ...lines]).to.deep.equal(['text']);
  return targets.filter((target) => read.has(target));
}

for (const isBefore of [true, false]) {
  it(`whatever a page has replaced ${isBefore ? 'before' : 'after'} the script has run, there is no hole and no uncaught error`, async () => {
    const script = await (await fetch('/widget/dist/espoo-values.min.js')).text();
    const all = targetsIn(script).filter(({ name }) => isBefore || !BEYOND_HELP.test(name));
    expect(all.length).to.be.above(150);
    const targets = await readOf(script, isBefore, all);
    expect(targets.length).to.be.above(20);
    const wrong: string[] = [];
    for (const [how, replacement] of Object.entries(REPLACEMENTS)) {
      // A function, so that it can be called by `new` too.
      const value = function () {
        return replacement();
      };
      for (let index = 0; index < targets.length; index += 20) {
        await Promise.all(
          targets.slice(index, index + 20).map(async (target) => {
            const change = putting(target, () => ({ value, writable: true }));
            const { seen, lines, uncaught } = await outcomeOf(script, isBefore, change);
            const isRight =
              (seen === 'text' || (seen === 'children' && lines.length === 1)) && uncaught.length === 0;
            if (!isRight)
              wrong.push(
                `${target.name} ${how}: ${seen}; ${[...lines, ...uncaught].join(' | ').slice(0, 200)}`,
              );
          }),
        );
      }
    }
    expect(wrong.join('\n')).to.equal('');
  }).timeout(120_000);
}
