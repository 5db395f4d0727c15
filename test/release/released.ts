import { releaseFiles } from '../../examples/packing/release/release-files.ts';

let files: ReturnType<typeof releaseFiles> | undefined;

/** All that is released of what is built; packed once for all suites. */
export const released = () => (files ??= releaseFiles());
