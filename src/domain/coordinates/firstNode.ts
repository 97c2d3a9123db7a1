import type { WktNode } from './WktNode.ts';

/** The first element with one of the keywords, the element itself included, from outside inwards. */
export function firstNode(node: WktNode, keywords: readonly string[]): WktNode | null {
  const row: WktNode[] = [node];
  for (const each of row) {
    if (keywords.includes(each.keyword)) return each;
    row.push(...each.children);
  }
  return null;
}
