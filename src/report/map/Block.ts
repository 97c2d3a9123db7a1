import type { Item, Weight } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { lettered } from './lettered.ts';
import { ink } from './sheetInk.ts';
import { shifted } from './shifted.ts';
import { wrapped } from './wrapped.ts';

/** Things that stand together, from (0, 0) to the right and down. */
export interface Block {
  readonly height: number;
  readonly items: readonly Item[];
}

export interface Lettering {
  readonly size: number;
  readonly weight?: Weight;
  readonly colour?: string;
  /** From one base line to the next, as a share of the em: Vietnamese marks need air. */
  readonly leading?: number;
}

/** A paragraph, broken into lines. */
export function paragraph(
  text: string,
  width: number,
  { size, weight = 'regular', colour = ink.text, leading = 1.36 }: Lettering,
  measure: Measure,
): Block {
  const lines = wrapped(text, width, size, weight, measure);
  return {
    height: lines.length * size * leading,
    items: lines.map((line, at) =>
      lettered(line, [0, size * (leading * (at + 1) - 0.34)], size, { weight, colour }),
    ),
  };
}

/** Blocks one below the other. */
export function stacked(blocks: readonly Block[], gap: number): Block {
  const items: Item[] = [];
  let height = 0;
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (height > 0) height += gap;
    items.push(...shifted(block.items, 0, height));
    height += block.height;
  }
  return { height, items };
}
