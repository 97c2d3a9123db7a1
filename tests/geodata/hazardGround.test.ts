import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtRim } from '../../geodata/build/hazard/besideCell.ts';
import { contours } from '../../geodata/build/hazard/contours.ts';
import { drainage } from '../../geodata/build/hazard/drainage.ts';
import { LowestFirst } from '../../geodata/build/hazard/LowestFirst.ts';
import { cellCount, cellPlace, planeGrid } from '../../geodata/build/hazard/planeGrid.ts';
import { normals } from '../../geodata/build/sample/random.ts';

describe('contours', () => {
  const cone = (radius: number) =>
    new Float64Array(cellCount).map((_, cell) => radius - Math.hypot(...cellPlace(cell)));

  test('of a cone are one circle counterclockwise, with its area to 1 %', () => {
    const [ring, ...more] = contours(cone(12), 2);
    expect(more).toEqual([]);
    const doubled = (ring ?? []).reduce((sum, [x, y], index, all) => {
      const [px, py] = all.at(index - 1) ?? [0, 0];
      return sum + px * y - x * py;
    }, 0);
    expect(doubled / 2 / (Math.PI * 10 ** 2)).toBeCloseTo(1, 2);
    for (const [x, y] of ring ?? []) expect(Math.hypot(x, y)).toBeCloseTo(10, 2);
  });

  test('of a saddle keep the two low corners apart from the high ones, and all close', () => {
    const board = new Float64Array(cellCount).map((_, cell) => {
      const [column, row] = [cell % planeGrid.columns, Math.floor(cell / planeGrid.columns)];
      const inside = column > 10 && column < 15 && row > 10 && row < 15;
      return inside && (column + row) % 2 === 0 ? 1 : 0;
    });
    const rings = contours(board, 0.5);
    const corners = rings.flat().map(String);
    expect(rings.length).toBeGreaterThan(0);
    expect(new Set(corners).size).toBe(corners.length);
  });

  test('of a level field are none, and a field above it all is closed along the rim', () => {
    expect(contours(new Float64Array(cellCount), 1)).toEqual([]);
    expect(contours(new Float64Array(cellCount).fill(2), 1)).toHaveLength(1);
  });
});

test('cells come out of the heap from the lowest up, the earlier first', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (heights) => {
      const heap = new LowestFirst(heights);
      for (const cell of heights.keys()) heap.put(cell);
      const taken = heights.map(() => heap.take() ?? -1);
      const sorted = [...heights.keys()].sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0) || a - b);
      expect(taken).toEqual(sorted);
      expect(heap.take()).toBeUndefined();
    }),
    { seed: 26 },
  );
});

test('all water of a rough ground runs down to the rim, and none is lost', () => {
  const heights = Float64Array.from(normals('test of drainage', cellCount), (value) => 100 * value);
  const { into, catchment, filled, order } = drainage(heights, new Float64Array(cellCount).fill(0.01));
  let leaving = 0;
  for (const cell of order) {
    const next = into[cell] ?? -1;
    if (isAtRim(cell)) leaving += catchment[cell] ?? 0;
    else if (!((filled[next] ?? NaN) < (filled[cell] ?? NaN))) throw new Error(`${cell} does not run down`);
    if ((filled[cell] ?? NaN) < (heights[cell] ?? NaN)) throw new Error(`${cell} was dug out`);
  }
  expect(leaving).toBeCloseTo(cellCount * planeGrid.step ** 2, 3);
});
