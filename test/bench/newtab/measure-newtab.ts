import { launch } from '../../support/engines.ts';
import type { Conditions } from '../measuring/load-page.ts';
import { inTurns, type Samples } from '../measuring/rounds.ts';
import { takeDayView } from '../measuring/same-view.ts';
import type { PartOptions, PartResult } from '../report/part-result.ts';
import { OURS, type Row } from '../targets.ts';
import { parseGiven, prepareExtensions } from './extensions.ts';
import { makeProfile, type Profile } from './open-tabs.ts';

const CONDITIONS: Readonly<Record<string, Conditions>> = {
  '1×, light': { slowDown: 1, colorScheme: 'light' },
  '4×, dark': { slowDown: 4, colorScheme: 'dark' },
};

/** The new tab beside others, as Chromium opens it. */
export async function measureNewTab({
  rounds,
  extensions: texts,
  progress,
}: PartOptions): Promise<PartResult> {
  const given = Object.fromEntries(texts.map(parseGiven));
  const browser = await launch('chromium');
  const view = await takeDayView(browser, 'fi').finally(() => browser.close());
  const { extensions, remove } = await prepareExtensions(view);
  const profiles: Record<string, Profile> = {};
  try {
    for (const [name, extension] of Object.entries({ ...extensions, ...given }))
      profiles[name] = await makeProfile(extension);
    const groups: Record<string, Samples> = {};
    for (const [group, conditions] of Object.entries(CONDITIONS)) {
      progress(group);
      const takers = Object.entries(profiles).map(([name, { openTabs }]) => [
        name,
        () => openTabs(conditions),
      ]);
      groups[group] = await inTurns(Object.fromEntries(takers), rounds);
    }
    const moreRows = Object.keys(groups).flatMap((group) =>
      Object.keys(given).map((beside): Row => ({ group, of: OURS, metric: 'text painted (ms)', beside })),
    );
    return { groups, moreRows, versions: { Chromium: browser.version } };
  } finally {
    for (const profile of Object.values(profiles)) await profile.remove();
    await remove();
  }
}
