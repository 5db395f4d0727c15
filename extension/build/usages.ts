/** How a command is typed, and the flags that it knows. They are apart from it, because `build-first.ts` needs them first. */
export interface Usage {
  readonly usage: string;
  readonly flags: readonly string[];
}

export const RELEASE = {
  usage: 'pnpm release [--edition <name or folder>] [--out <folder>] (and "pnpm sign" signs what it made)',
  flags: ['out'],
} as const satisfies Usage;

export const MAKE_KEY = {
  usage: 'pnpm make-key --out <file.pem>',
  flags: ['out'],
} as const satisfies Usage;

export const SIGN = {
  usage:
    'pnpm sign --key <file.pem> --address <https://…/> [--from <folder of the release>] [--out <folder>]',
  flags: ['key', 'address', 'from', 'out'],
} as const satisfies Usage;

export const ROLLOUT = {
  usage:
    'pnpm rollout [--edition <name or folder>] --out <folder> [--settings <file.json>] [--chrome-id <id> --chrome-update-url <https://…>] [--edge-id <id> --edge-update-url <https://…>] [--firefox-url <https://….xpi>], or pnpm rollout --check <file.json>',
  flags: [
    ...(['out', 'settings', 'chrome-id', 'chrome-update-url', 'edge-id', 'edge-update-url'] as const),
    ...(['firefox-url', 'check'] as const),
  ],
} as const satisfies Usage;
