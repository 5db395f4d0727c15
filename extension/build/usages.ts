/** How the commands are typed; apart from them, so that `--help` is answered before anything is built. */
export const RELEASE =
  'pnpm release [--edition <name or folder>] [--key <file.pem> --address <https://…/>] [--out <folder>]';

export const ROLLOUT =
  'pnpm rollout --out <folder> [--settings <file.json>] [--chrome-id <id> --chrome-update-url <https://…>] [--edge-id <id> --edge-update-url <https://…>] [--firefox-url <https://….xpi>], or pnpm rollout --check <file.json>';
