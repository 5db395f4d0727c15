import { HEIGHT, type HeightMessage } from './height-message.ts';

/*
 * For the page around: gives every `<iframe data-espoo-values-frame>` the height of its content. The script looks for a frame
 * when it gets its message, so frames may be added at any time.
 */

/** Higher than the whole text in the largest letters; a frame that says more is not believed. */
const HIGHEST = 20_000;

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-espoo-values-frame]');

/** The origin that the frame's own page speaks from; another page in its place has another. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  return sandbox.length && !sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(src, location.href).origin;
}

addEventListener('message', ({ data, origin, source }: MessageEvent<HeightMessage | null>) => {
  const height: unknown = data?.type === HEIGHT && data.height;
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  for (const frame of frames()) {
    if (!source || frame.contentWindow !== source || originOf(frame) !== origin) continue;
    // If a page measures every box by its border, the border is added.
    const border =
      getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    // The attribute, not a style: no policy forbids it, and the page's own style sheet has the last word.
    frame.height = `${Math.ceil(Math.min(Math.max(height, 0), HIGHEST)) + border}`;
  }
});

// Frames that were faster than this script are asked to say it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: HEIGHT }, '*');
