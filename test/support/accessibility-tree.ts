import assert from 'node:assert/strict';
import type { Page } from './browser.ts';

/** One node of what assistive technology is given. */
export interface Accessible {
  readonly role: string;
  /** With every character that it is given: soft hyphens too. */
  readonly name: string;
  /** Such as `level`, `live` or `focused`. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** What a page in Chromium gives to assistive technology, in its order; what is ignored there is left out. */
export async function accessibilityTree(page: Page): Promise<Accessible[]> {
  const session = await page.puppeteer?.createCDPSession();
  assert.ok(session, 'Only Chromium tells its tree.');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: TreeNode[] };
  await session.detach();
  // It comes level by level: put in the order of reading.
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const inOrder = (node: TreeNode): TreeNode[] => [
    node,
    ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id) ?? assert.fail(`no node ${id}`))),
  ];
  const [root] = nodes;
  assert.ok(root);
  return inOrder(root)
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: role.value,
      name: name?.value ?? '',
      properties: Object.fromEntries((properties ?? []).map((each) => [each.name, each.value.value])),
    }));
}

interface TreeNode {
  nodeId: string;
  childIds?: string[];
  ignored: boolean;
  role: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
}
