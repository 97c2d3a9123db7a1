import type { Block } from './Block.ts';

/** The line that ends with an address of the web leads there, all of its lines. */
export function linked(block: Block, text: string, address: string): Block {
  if (!/^https?:/.test(address) || !text.endsWith(address)) return block;
  return {
    ...block,
    items: block.items.map((item) => (item.kind === 'text' ? { ...item, link: address } : item)),
  };
}
