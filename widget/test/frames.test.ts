import { expect } from '@open-wc/testing';
import '../src/frame/frames.ts';

const SRC = 'https://frames.example/embed.html';

/** A frame that loads nothing, in the page until the test ends. */
function frame(markup = `<iframe data-espoo-values-frame height="100" src="about:blank"></iframe>`) {
  const place = document.createElement('div');
  place.innerHTML = markup;
  document.body.append(place);
  places.push(place);
  const found = place.firstElementChild as HTMLIFrameElement;
  // What the page wrote; the frame itself stays empty, as nothing here is on a network.
  if (!markup.includes('srcdoc')) Object.defineProperty(found, 'src', { value: SRC });
  return found;
}
const places: Element[] = [];
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

interface Said {
  data?: unknown;
  origin?: string;
  source?: Window | null;
}

/** The frame's height after a message that is right but for what is given. */
function heightAfter(frame: HTMLIFrameElement, said: Said): string {
  const right = {
    data: { type: 'espoo-values-height', height: 321 },
    origin: 'https://frames.example',
    source: frame.contentWindow,
  };
  const { source, ...init } = { ...right, ...said };
  const event = new MessageEvent('message', init);
  // Firefox's own constructor does not take the window of a sandboxed frame.
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
  return frame.height;
}
const height = (height: unknown) => ({ data: { type: 'espoo-values-height', height } });

describe('a framed page that tells its height', () => {
  it('gets it', () => {
    expect(heightAfter(frame(), {})).to.equal('321');
  });
  it('gets whole pixels, and no more than 20,000 of them', () => {
    expect(heightAfter(frame(), height(320.2))).to.equal('321');
    expect(heightAfter(frame(), height(1e9))).to.equal('20000');
    expect(heightAfter(frame(), height(-5))).to.equal('0');
  });
  it('gets the room for its border too, where the page measures boxes by theirs', () => {
    const style = 'style="box-sizing: border-box; border: 2px solid"';
    expect(heightAfter(frame(`<iframe data-espoo-values-frame ${style}></iframe>`), {})).to.equal('325');
  });
  it('gets it when it is sandboxed and has no origin, and only from none', () => {
    const sandboxed = '<iframe data-espoo-values-frame height="100" sandbox="allow-scripts"></iframe>';
    expect(heightAfter(frame(sandboxed), { origin: 'null' })).to.equal('321');
    expect(heightAfter(frame(sandboxed), {})).to.equal('100');
  });
  it('gets it when it is sandboxed and keeps its origin, and only from that', () => {
    const sandboxed =
      '<iframe data-espoo-values-frame height="100" sandbox="allow-scripts allow-same-origin"></iframe>';
    expect(heightAfter(frame(sandboxed), {})).to.equal('321');
    expect(heightAfter(frame(sandboxed), { origin: 'null' })).to.equal('100');
  });
});

describe('a message that is not a framed page’s height', () => {
  const cases: Record<string, Said> = {
    'from another origin': { origin: 'https://other.example' },
    'from no origin': { origin: 'null' },
    'from the page itself': { source: window },
    'from nobody': { source: null },
    'of nothing': { data: null },
    'of text': { data: 'espoo-values-height' },
    'of another type': { data: { type: 'height', height: 321 } },
    'without a height': { data: { type: 'espoo-values-height' } },
    'of a height as text': height('321'),
    'of a height as a list': height([321]),
    'of no number': height(NaN),
    'without end': height(Infinity),
    'of a big integer': height(321n),
  };
  for (const [name, said] of Object.entries(cases)) {
    it(`${name} changes nothing`, () => {
      expect(heightAfter(frame(), said)).to.equal('100');
    });
  }
  it('changes no frame that is not marked', () => {
    expect(heightAfter(frame('<iframe height="100"></iframe>'), {})).to.equal('100');
  });
  it('changes no other frame', () => {
    const [one, other] = [frame(), frame()];
    heightAfter(one, {});
    expect([one.height, other.height]).to.deep.equal(['321', '100']);
  });
});
