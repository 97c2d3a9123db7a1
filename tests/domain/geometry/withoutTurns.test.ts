import { FillRule, ClipType } from 'clipper2-ts';
import { describe, expect, test } from 'vitest';
import { clipFlat } from '../../../src/domain/geometry/clipFlat.ts';
import { splitPaths } from '../../../src/domain/geometry/splitPaths.ts';
import { withoutTurns } from '../../../src/domain/geometry/withoutTurns.ts';

const pathOf = (...corners: readonly (readonly [number, number])[]) => corners.map(([x, y]) => ({ x, y }));

describe('level corners', () => {
  test('at which a path turns back are left out, where it begins too', () => {
    const square = pathOf([0, 0], [10, 0], [10, 10], [0, 10]);
    expect(withoutTurns([pathOf([0, 0], [15, 0], [10, 0], [10, 10], [0, 10])])).toEqual([square]);
    expect(withoutTurns([pathOf([15, 0], [10, 0], [10, 10], [0, 10], [0, 0])])).toEqual([
      pathOf([10, 0], [10, 10], [0, 10], [0, 0]),
    ]);
  });

  test('on a straight border stay, and so does the path itself where there is nothing to do', () => {
    const path = pathOf([0, 0], [5, 0], [10, 0], [10, 10]);
    expect(withoutTurns([path])[0]).toBe(path);
  });

  test('a path that only runs to and fro is none', () => {
    expect(withoutTurns([pathOf([0, 0], [10, 0], [5, 0], [20, 0])])).toEqual([]);
  });

  test('the ring on which the clipper filled the memory comes out with its 13.5', () => {
    // Its pull request 36; the C++ library gives one ring of 13.5.
    const ring = pathOf(
      ...([
        [761206, 2463086],
        [761252, 2463086],
        [761258, 2463086],
        [761209, 2463087],
        [761213, 2463087],
        [761281, 2463086],
        [761323, 2463086],
        [761368, 2463086],
      ] as const),
    );
    const found = clipFlat(ClipType.Union, FillRule.NonZero, [ring]);
    const twice = found[0]?.reduce((sum, { x, y }, at, all) => {
      const after = all[(at + 1) % all.length];
      return sum + x * (after?.y ?? NaN) - y * (after?.x ?? NaN);
    }, 0);
    expect(Math.abs(twice ?? NaN) / 2).toBeCloseTo(13.5, 6);
  });
});

describe('cutting up', () => {
  test('ends where a tangle gets no simpler', () => {
    const tangle = Array.from({ length: 999 }, (_, at) => ({ x: at % 2, y: (at * 7) % 2 }));
    expect([...splitPaths([tangle], 100)].length).toBeGreaterThan(0);
  });
});
