import { inTurns, type Sample } from '../measuring/rounds.ts';
import type { PartResult } from '../measuring/part.ts';
import { BUDGETS } from './budgets.ts';
import { bundle } from './bundle.ts';
import { ROOT, weigh } from './check-sizes.ts';
import { PEERS, peerVersions } from './peers.ts';
import { type Sizes, sizesOf } from './sizes.ts';

/**
 * What a visitor loads, beside other custom elements, each file compressed by itself. Peers are bundled with all they import, as a
 * page that has nothing of them yet would load them. What they show is not the same; the bytes say what each costs a page.
 */
export async function measureSizes(): Promise<PartResult> {
  const own = BUDGETS.map((budget) => {
    const { sizes, files } = weigh(budget, ROOT);
    return [budget.name, () => Promise.resolve(sampleOf(sizes, files.length))] as const;
  });
  const peers = Object.entries(PEERS).map(([name, module]) => {
    const take = async () => sampleOf(sizesOf(await bundle(module)), 1);
    return [name, take] as const;
  });
  // These are exact: one round says all.
  const bytes = await inTurns(Object.fromEntries([...own, ...peers]), 1);
  return { groups: { bytes }, versions: peerVersions() };
}

function sampleOf({ raw, gzip, brotli }: Sizes, files: number): Sample {
  return { files, 'raw (B)': raw, 'gzip (B)': gzip, 'brotli (B)': brotli };
}
