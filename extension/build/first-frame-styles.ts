import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { styles } from '@espoo-values/widget/server';
import { bundle, type Selector, transform } from 'lightningcss';
import { firstFrameMarkup, firstFrameRules } from './first-frame.ts';

/*
 * The style sheets that stand in the new tab's page: what is not a file of its own is not waited for. The extension's policy
 * lets them through by their digests.
 */

/** As low as the manifest goes. */
const OPTIONS = {
  minify: true,
  targets: { chrome: 123 << 16, firefox: 142 << 16 },
} as const;

const SHEET = join(import.meta.dirname, '../src/first-frame/first-frame.css');

/** The style sheet of the page, as far as its first frame needs it. */
export function pageStyles(): string {
  const { code } = bundle({ ...OPTIONS, filename: SHEET });
  return Buffer.from(code).toString() + firstFrameRules();
}

/** The style sheet of the element, without the rules for what is not in the first frame. */
export function elementStyles(): string {
  const markup = firstFrameMarkup();
  const { code } = transform({
    ...OPTIONS,
    filename: 'element.css',
    code: Buffer.from(styles),
    visitor: {
      Rule: {
        style: ({ value: { selectors } }) =>
          selectors.some((selector) => canMatch(selector, markup)) ? undefined : [],
      },
    },
  });
  // Where all rules of a group have gone, so has the group.
  return Buffer.from(code)
    .toString()
    .replace(/@[^{}]*\{\}/g, '');
}

/** Sources for `style-src`: each sheet is let through as it is, and no other. */
export function styleSources(): string[] {
  return [pageStyles(), elementStyles()].map(
    (sheet) => `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`,
  );
}

/** Whether every class, type and attribute that a selector names occurs in some markup, wherever that is. */
function canMatch(selector: Selector, markup: string): boolean {
  const has = (name: string, value: string) => new RegExp(`\\s${name}="([^"]* )?${value}[ "]`).test(markup);
  return selector.every((component) => {
    if (component.type === 'class') return has('class', component.name);
    if (component.type === 'type') return markup.includes(`<${component.name}`);
    if (component.type !== 'attribute' || component.operation?.operator !== 'equal') return true;
    return has(component.name, component.operation.value);
  });
}
