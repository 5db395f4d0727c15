import { registerHooks } from 'node:module';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

// GitHub's package is made for bundlers: it imports JSON without saying so.
registerHooks({
  load: (url, context, nextLoad) =>
    nextLoad(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');

interface Workflow {
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

interface Job {
  readonly permissions?: unknown;
  readonly steps?: readonly { readonly run?: string }[];
}

/** Another action than a workflow of the project's own is named by the commit that was looked at, and says its version. */
const PINNED = /^uses: (?:\.\/\S+|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;

/** What GitHub would refuse in a workflow, and what the project does not allow. */
export async function problemsOf(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///.github/workflows/${name}`, 'yaml', 1, text);
  const refused = (await validate(document)).map(
    ({ range, message }) =>
      `line ${range.start.line + 1}: ${typeof message === 'string' ? message : message.value}`,
  );
  return [...refused, ...ownProblems(text)];
}

function ownProblems(text: string): string[] {
  const { permissions, jobs = {} } = parse(text) as Workflow;
  const uses = [...text.matchAll(/^[ -]*(uses: .*)$/gm)].map(([, each = '']) => each);
  const unpinned = uses.filter((each) => !PINNED.test(each)).map((each) => `not pinned by its hash: ${each}`);
  const everything = JSON.stringify(permissions) === '{}' ? [] : ['does not begin with permissions: {}'];
  const ofJobs = Object.entries(jobs).flatMap(([job, { permissions: own, steps = [] }]) => [
    ...(own === undefined ? [`${job} has no permissions of its own`] : []),
    // What is filled into a command can be a command itself.
    ...(steps.some(({ run }) => run?.includes('${{')) ? [`${job} fills an expression into a command`] : []),
  ]);
  return [...unpinned, ...everything, ...ofJobs];
}
