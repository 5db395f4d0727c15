// @ts-check
import { readFileSync } from 'node:fs';

const { repository } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** The repository's address on the web. Only the root's `package.json` names it. */
export const REPOSITORY = /^(?:git\+)?(.*?)(?:\.git)?$/.exec(repository.url)?.[1] ?? '';
