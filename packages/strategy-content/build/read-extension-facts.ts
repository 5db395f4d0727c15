import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What an edition brings for its extension. */
export interface ExtensionFacts {
  /** Whether the city itself gives the extension out: else every face says that it does not. */
  readonly isOfTheCity?: boolean;
  /** As Firefox names an extension: `{…}` or like an address of a mailbox. */
  readonly geckoId?: string;
  /** An RSA public key in DER, as base64. */
  readonly chromiumKey?: string;
}

/** The content of an edition's `extension.yaml`; nothing where there is none. */
export function readExtensionFacts(folder: string): ExtensionFacts {
  const file = join(folder, 'extension.yaml');
  return existsSync(file) ? (parse(readFileSync(file, 'utf8')) as ExtensionFacts) : {};
}
