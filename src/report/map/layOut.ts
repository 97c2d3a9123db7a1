import type { Item } from '../drawing/Drawing.ts';
import type { Block } from './Block.ts';
import type { Box } from './Box.ts';
import { shifted } from './shifted.ts';

/** Where the map lies and what stands beside it. */
export interface Layout {
  readonly frame: Box;
  readonly items: readonly Item[];
  /** The blocks stand under the map and not beside it. */
  readonly under: boolean;
}

/** Blocks of a given width, in order. */
export type BlocksOf = (width: number) => readonly Block[];

/**
 * One column at the right of the map.
 *
 * @returns `null` where the blocks are higher than the room
 */
export function besideMap(room: Box, width: number, gap: number, blocksOf: BlocksOf): Layout | null {
  const x = room.x + room.width - width;
  const column = pile(blocksOf(width), x, room.y, gap);
  if (column.height > room.height) return null;
  return { frame: { ...room, width: room.width - width - gap }, items: column.items, under: false };
}

/**
 * Columns under the map, each block in the column that is shortest so far; the map has what is left.
 *
 * @returns `null` where less than a third of the room would be left
 */
export function underMap(room: Box, columns: number, gap: number, blocksOf: BlocksOf): Layout | null {
  const width = (room.width - gap * (columns - 1)) / columns;
  const piles = Array.from({ length: columns }, (): Block[] => []);
  const high = (blocks: readonly Block[]) => blocks.reduce((sum, { height }) => sum + height + gap, 0);
  for (const block of blocksOf(width)) {
    const [shortest] = piles.toSorted((one, other) => high(one) - high(other));
    shortest?.push(block);
  }
  const height = Math.max(...piles.map(high)) - gap;
  const left = room.height - height - gap;
  if (left < room.height / 3) return null;
  return {
    under: true,
    frame: { ...room, height: left },
    items: piles.flatMap((blocks, at) => {
      return pile(blocks, room.x + at * (width + gap), room.y + left + gap, gap).items;
    }),
  };
}

function pile(blocks: readonly Block[], x: number, y: number, gap: number): Block {
  const items: Item[] = [];
  let height = 0;
  for (const block of blocks) {
    if (height > 0) height += gap;
    items.push(...shifted(block.items, x, y + height));
    height += block.height;
  }
  return { height, items };
}
