import type { Page } from './browser.ts';

/**
 * What a reader without script sees: the texts of the elements that fit, in a frame that may run no script.
 *
 * @param page one of the same origin, whose policy allows the frame
 */
export function textsWithoutScript(page: Page, address: string, selector: string): Promise<string[]> {
  return page.evaluate(
    async (url: string, wanted: string) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.src = url;
      await new Promise((resolve) => {
        frame.onload = resolve;
        document.body.append(frame);
      });
      const found = [...(frame.contentDocument?.querySelectorAll<HTMLElement>(wanted) ?? [])];
      const texts = found.map((node) => node.innerText.trim());
      frame.remove();
      return texts;
    },
    address,
    selector,
  );
}
