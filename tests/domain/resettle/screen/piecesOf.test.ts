import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JudgedCell } from '../../../../src/domain/resettle/screen/judgeCells.ts';
import { patchesOf } from '../../../../src/domain/resettle/screen/patchesOf.ts';
import { piecesOf } from '../../../../src/domain/resettle/screen/piecesOf.ts';
import { squareSide } from '../../../../src/domain/resettle/screen/squareSide.ts';

const hazard = { answer: 'pass', hazard: 'clear', unmapped: false } as const;
const cell = (row: number, column: number, commune = 0): JudgedCell => ({
  row,
  column,
  commune,
  hectares: 1,
  answers: { hazard, distances: {} },
});
const square = (side: number) =>
  Array.from({ length: side * side }, (_, at) => cell(Math.floor(at / side), at % side));
const named = ({ row, column }: JudgedCell) => `${String(row)} ${String(column)}`;

describe('squares', () => {
  test.each([
    [[2, 2], [3, 2], [2]],
    [[2, 2], [2, 1], [2]],
    [
      [2, 2],
      [3, 3],
      [1, 1],
    ],
    [
      [2, 2],
      [1, 3],
      [1, 1],
    ],
  ])('%j and %j hang together by sides, not by corners', (one, other, sizes) => {
    const cells = [one, other].map(([row = 0, column = 0]) => cell(row, column));
    expect(patchesOf(cells).map(({ length }) => length)).toEqual(sizes);
  });

  test('of two communes do not hang together', () => {
    expect(patchesOf([cell(0, 0), cell(0, 1, 1)])).toHaveLength(2);
  });

  test('are as wide as makes blocks of the land that is needed', () => {
    for (const [needed, side, blocks] of [
      [1, 0.201, 1],
      [4, 0.201, 1],
      [16, 0.402, 1],
      [100, 0.335, 3],
    ] as const) {
      const { km, across } = squareSide(needed);
      expect(km).toBeCloseTo(side, 9);
      expect(across).toBe(blocks);
    }
  });
});

describe('a patch', () => {
  test('of blocks is divided into them', () => {
    const pieces = piecesOf(square(4), 4, 2);
    expect(pieces.map((piece) => piece.map(named))).toEqual([
      ['0 0', '0 1', '1 0', '1 1'],
      ['0 2', '0 3', '1 2', '1 3'],
      ['2 0', '2 1', '3 0', '3 1'],
      ['2 2', '2 3', '3 2', '3 3'],
    ]);
  });

  test('gives what is left at its rims to the neighbour with the least land', () => {
    // Three blocks and a half of 4: the half of 2 goes to a block beside it.
    const patch = square(4).filter(({ row, column }) => row < 3 || column < 2);
    const sizes = piecesOf(patch, 4, 2).map(({ length }) => length);
    expect(sizes.toSorted((a, b) => a - b)).toEqual([4, 4, 6]);
  });

  test('that is too small is no place', () => {
    expect(piecesOf(square(2), 5, 3)).toEqual([]);
  });

  test('is divided without loss and overlap, into places that hang together and are large enough', () => {
    const spots = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), {
      selector: ([row, column]) => row * 10 + column,
      maxLength: 100,
      minLength: 1,
    });
    fc.assert(
      fc.property(spots, fc.integer({ min: 1, max: 4 }), (taken, across) => {
        const cells = taken.map(([row, column]) => cell(row, column));
        for (const patch of patchesOf(cells)) {
          const pieces = piecesOf(patch, across ** 2, across);
          expect(pieces).toEqual(piecesOf(patch, across ** 2, across));
          for (const piece of pieces) {
            expect(piece.length).toBeGreaterThanOrEqual(across ** 2);
            expect(patchesOf(piece)).toHaveLength(1);
          }
          const divided = pieces.flatMap((piece) => piece.map(named)).sort();
          expect(divided).toEqual(patch.length < across ** 2 ? [] : patch.map(named).sort());
        }
      }),
      { numRuns: 200, seed: 590 },
    );
  });
});
