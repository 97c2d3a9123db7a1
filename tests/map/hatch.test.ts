import { describe, expect, it } from 'vitest';
import { hatch, type Tile } from '../../src/map/hatch.ts';

const opacity = ({ data, width }: Tile, x: number, y: number) =>
  data[((((y % width) + width) % width) * width + (((x % width) + width) % width)) * 4 + 3];

describe.each([1, 1.5, 2, 3])('a hatch at %s device pixels per pixel', (ratio) => {
  const tile = hatch('#a49d92', 6, 1, ratio);

  it('continues over the edges of its tile along the diagonal', () => {
    for (let at = 0; at < tile.width; at++) {
      expect(opacity(tile, at, -1)).toBe(opacity(tile, at - 1, 0));
      expect(opacity(tile, -1, at)).toBe(opacity(tile, 0, at - 1));
    }
  });

  it('has the colour asked for, and both lines and gaps', () => {
    expect([...tile.data.slice(0, 3)]).toEqual([0xa4, 0x9d, 0x92]);
    const all = tile.data.filter((_, at) => at % 4 === 3);
    expect(Math.max(...all)).toBeGreaterThan(200);
    expect(Math.min(...all)).toBe(0);
  });
});
