import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTICES } from '@espoo-values/dev-tools/notices';
import { pnpm, ROOT } from '@espoo-values/dev-tools/pnpm';

/** The packages whose dependencies are in the release, by their folders. */
const OURS = ['packages/strategy-content', 'widget', 'extension'];

interface Component {
  purl: string;
  licenses?: object[];
}

/** The part of a CycloneDX list that this file changes. */
interface Materials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { description?: string } };
  components: Component[];
  dependencies?: unknown;
}

/**
 * The list of the software in the release (SBOM), as CycloneDX. pnpm lists all dependencies of the packages, with the hashes of the
 * lock file. The notices beside the bundles say which of them are in the release, and their licences.
 */
export async function materials(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    const filters = OURS.flatMap((path) => ['--filter', `./${path}`]);
    // The lock file has no addresses. The packages are those of the public registry, even if a mirror served them.
    const registry = ['--registry', 'https://registry.npmjs.org/'];
    const form = [
      '--sbom-format',
      'cyclonedx',
      '--sbom-spec-version',
      '1.6',
      '--prod',
      '--out',
      file,
      '--lockfile-only',
    ];
    await pnpm([...filters, 'sbom', ...form, ...registry], { quiet: true });
    return Buffer.from(`${JSON.stringify(complete(readFileSync(file, 'utf8')), null, 2)}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * The list of the bundled packages and the project's own, without the parts that differ between runs or editions. It has no
 * dependencies between packages: a bundle no longer shows them, and the lock file does not have those of the workspace.
 */
function complete(text: string): Materials {
  const list = JSON.parse(text) as Materials;
  delete list.serialNumber;
  delete list.metadata.timestamp;
  delete list.metadata.component.description;
  delete list.dependencies;
  const listed = new Map(list.components.map((each) => [each.purl, each]));
  const own = list.components.filter(({ purl }) => purl.startsWith('pkg:npm/%40espoo-values/'));
  const others = bundled().map((each) => ({ ...listed.get(each.purl), ...each }));
  return { ...list, components: [...own, ...others].sort(byPurl) };
}

/** The packages that the notices name. */
function bundled() {
  const folders = [
    ...['@espoo-values/strategy-content', '@espoo-values/widget'].map((name) =>
      dirname(fileURLToPath(import.meta.resolve(name))),
    ),
    join(ROOT, 'extension/.output/chrome-mv3'),
  ];
  const texts = folders.map((folder) => readFileSync(join(folder, NOTICES), 'utf8'));
  const headings = texts.flatMap((text) => [...text.matchAll(/^-{80}\n(\S+) (\S+), (.+)$/gm)]);
  const components = headings.map(([, full = '', version = '', license = '']) => {
    const [name = '', group] = full.split('/').toReversed();
    const purl = `pkg:npm/${full.replace('@', '%40')}@${version}`;
    const licenses = [{ license: { id: license } }];
    return { type: 'library', ...(group && { group }), name, version, purl, 'bom-ref': purl, licenses };
  });
  return [...new Map(components.map((each) => [each.purl, each])).values()];
}

const byPurl = (one: { purl: string }, other: { purl: string }) => (one.purl < other.purl ? -1 : 1);
