import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFigure, type Cell } from '../../../src/domain/indicator/Cell.ts';
import { sortUnits } from '../../../src/domain/outcome/sortUnits.ts';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constant('not-reported' as const),
);

describe('sortUnits', () => {
  it('puts what is missing last, whichever way the table is turned', () => {
    const cells: readonly Cell[] = ['not-reported', 3, 'mixed', 1, 2];
    expect([...sortUnits([0, 1, 2, 3, 4], cells, true)]).toEqual([1, 4, 3, 0, 2]);
    expect([...sortUnits([0, 1, 2, 3, 4], cells, false)]).toEqual([3, 4, 1, 0, 2]);
  });

  it('keeps the order given between equals', () => {
    expect([...sortUnits([2, 0, 1], [7, 7, 7], true)]).toEqual([2, 0, 1]);
  });

  it('loses no unit, and every figure stands before every gap', () => {
    fc.assert(
      fc.property(fc.array(cell), fc.boolean(), (cells, descending) => {
        const units = cells.map((_, index) => index);
        const sorted = [...sortUnits(units, cells, descending)];
        expect([...sorted].sort((a, b) => a - b)).toEqual(units);
        const gaps = sorted.map((unit) => (isFigure(cells[unit]) ? 0 : 1));
        expect(gaps).toEqual([...gaps].sort());
      }),
    );
  });
});
