import type { CDPSession } from '@playwright/test';

/**
 * The browser's accessibility tree: what a screen reader is told. It reaches into closed shadow roots, so it shows the
 * overlay of a release build, which neither the page nor Playwright can see into.
 */

export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly AccessibleNode[];
}

/** @param session of the page */
export async function accessibilityTree(session: CDPSession): Promise<AccessibleNode> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const open = (id: string): AccessibleNode => {
    const node = byId.get(id);
    return {
      role: String(node?.role?.value ?? ''),
      name: String(node?.name?.value ?? ''),
      children: (node?.childIds ?? []).map(open),
    };
  };
  const root = nodes.find((node) => node.parentId === undefined);
  if (!root) throw new Error('The page has no accessibility tree');
  return open(root.nodeId);
}

/** All nodes of a role under a node, in the order of the page. */
export function nodesOf(node: AccessibleNode, role: string): AccessibleNode[] {
  return [...(node.role === role ? [node] : []), ...node.children.flatMap((child) => nodesOf(child, role))];
}

/** Everything that is said under a node, as one line. */
export function textOf(node: AccessibleNode): string {
  if (node.role === 'StaticText') return node.name;
  const text = node.children.map(textOf).filter(Boolean).join(' ');
  return text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,:])/g, '')
    .trim();
}
