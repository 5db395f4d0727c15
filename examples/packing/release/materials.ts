import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NOTICES } from '@espoo-values/dev-tools/notices';
import { pnpm, ROOT } from '@espoo-values/dev-tools/pnpm';

/** The packages whose dependencies go out, as pnpm names them. */
const OURS = ['packages/strategy-content', 'widget', 'extension'];

interface Component {
  purl: string;
  licenses?: object[];
}

/** As much of a list in CycloneDX's form as is changed here. */
interface Materials {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { description?: string } };
  components: Component[];
  dependencies?: unknown;
}

/**
 * The list of the software that goes out (SBOM), in CycloneDX's form. pnpm lists what the packages depend on, with the hashes of the
 * lock file. What of it goes out, and its licences, are in the notices beside the bundles.
 */
export async function materials(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'espoo-values-sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    const filters = OURS.flatMap((path) => ['--filter', `./${path}`]);
    // The lock file holds no addresses: the packages are those of the public registry, wherever they were fetched from.
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
 * The list of what is bundled and of the project's packages, without what differs from one run or edition to the next. Who depends on
 * whom is left out: a bundle shows it no more, and the lock file does not know it of the workspace.
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
