import { serve, type StaticServer } from '@espoo-values/dev-tools/static-server';
import { MOUNTS } from '../../../examples/mounts.mjs';
import type { Browser } from '../../support/engines.ts';
import { fakeClock } from '../../support/page-scripts.ts';
import { bundledScript } from '../size/bundle.ts';
import { sameNodesModule, textsOf } from './bare-lit.ts';
import { type DayView, takeDayView } from './day-view.ts';

/** The elements that are many on a page, and the tag of each. */
export const CROWDS = { '<espoo-values>': 'espoo-values', 'bare Lit, the same nodes': 'same-nodes' } as const;

export type CrowdTag = (typeof CROWDS)[keyof typeof CROWDS];

/** The day on which the pages of crowds begin, and the one after it. */
const DATES = ['2026-01-05', '2026-01-06'] as const;

export interface CrowdSite {
  readonly server: StaticServer;
  /** The texts of the same view in another language, and on the day after. */
  readonly swedish: readonly string[];
  readonly tomorrow: readonly string[];
  readonly view: DayView;
}

/** Serves, for each tag, an empty page that has its script: `/espoo-values.html` and `/same-nodes.html`. */
export async function serveCrowds(browser: Browser): Promise<CrowdSite> {
  const view = await takeDayView(browser, 'fi', DATES[0]);
  const swedish = await takeDayView(browser, 'sv', DATES[0]);
  const tomorrow = await takeDayView(browser, 'fi', DATES[1]);
  const page = (script: string) =>
    `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivu</title><script src="/clock.js"></script><script src="${script}"></script></head><body><main></main><p id="elsewhere"></p></body></html>`;
  const server = await serve({
    mounts: MOUNTS,
    files: {
      '/clock.js': fakeClock(`${DATES[0]}T10:00:00Z`),
      '/same-nodes.js': await bundledScript(sameNodesModule(view)),
      '/espoo-values.html': page('/widget/espoo-values.min.js'),
      '/same-nodes.html': page('/same-nodes.js'),
    },
  });
  return { server, swedish: textsOf(swedish), tomorrow: textsOf(tomorrow), view };
}
