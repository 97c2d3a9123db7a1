import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exposureAbove } from '../../../src/domain/hazard/exposureAbove.ts';
import { householdsAbove } from '../../../src/domain/hazard/householdsAbove.ts';
import { householdsExposed, type HouseholdsExposed } from '../../../src/domain/hazard/householdsExposed.ts';
import { wholeShares } from '../../../src/domain/hazard/wholeShares.ts';
import { exactKm2 } from '../../../src/domain/hazard/exactKm2.ts';
import type { Cell, Column } from '../../../src/domain/indicator/Cell.ts';

type Row = readonly number[];

/** Rows of low, medium, high, very high, clear, not mapped. */
function partsOf(rows: readonly Row[]) {
  const column = (place: number) => Float64Array.from(rows, (row) => row[place] ?? NaN);
  return {
    byClass: [column(0), column(1), column(2), column(3)] as const,
    clear: column(4),
    notMapped: column(5),
  };
}
const rowOf = (
  { byClass, clear, notMapped }: HouseholdsExposed,
  unit: number,
): readonly (Cell | undefined)[] => [...byClass, clear, notMapped].map((column: Column) => column[unit]);
const sum = (cells: readonly (Cell | undefined)[]) =>
  cells.reduce<number>((all, cell) => all + Number(cell), 0);

describe('households of a unit', () => {
  test('are shared by area, in whole households, by the largest remainder', () => {
    // 10 households over 1, 1, 0, 1, 0, 0: 3.33 each; the one left over goes to the worst.
    expect(rowOf(householdsExposed([10], partsOf([[1, 1, 0, 1, 0, 0]])), 0)).toEqual([3, 3, 0, 4, 0, 0]);
    // 7 over 0.5, 0.25, 0.25: 3.5, 1.75, 1.75.
    expect(rowOf(householdsExposed([7], partsOf([[0, 0, 0.25, 0, 0.5, 0.25]])), 0)).toEqual([
      0, 0, 2, 0, 3, 2,
    ]);
  });

  test('that are missing stay missing with their reason, never zero', () => {
    const found = householdsExposed(
      ['not-reported', 0, 'unparsed'],
      partsOf([
        [1, 0, 0, 0, 1, 0],
        [1, 0, 0, 0, 1, 0],
        [1, 0, 0, 0, 1, 0],
      ]),
    );
    expect(rowOf(found, 0)).toEqual(Array(6).fill('not-reported'));
    expect(rowOf(found, 1)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(rowOf(found, 2)).toEqual(Array(6).fill('unparsed'));
  });

  test('that are no whole number from zero up are no count', () => {
    const row = [1, 0, 0, 0, 1, 0];
    const found = householdsExposed([2.5, -1], partsOf([row, row]));
    expect(rowOf(found, 0)).toEqual(Array(6).fill('unparsed'));
    expect(rowOf(found, 1)).toEqual(Array(6).fill('unparsed'));
  });

  test('of a unit without a shape, or without houses, are not mapped', () => {
    const found = householdsExposed([5, 5], partsOf([Array<number>(6).fill(NaN), Array<number>(6).fill(0)]));
    expect(rowOf(found, 0)).toEqual([0, 0, 0, 0, 0, 5]);
    expect(rowOf(found, 1)).toEqual([0, 0, 0, 0, 0, 5]);
  });

  test('add up to the unit, and to the commune and the province above it', () => {
    const row = fc.array(fc.double({ min: 0, max: 50, noNaN: true }), { minLength: 6, maxLength: 6 });
    const unit = fc.tuple(fc.nat({ max: 5000 }), row, fc.nat({ max: 3 }));
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (units) => {
        const households = units.map(([count]) => count);
        const found = householdsExposed(households, partsOf(units.map(([, parts]) => parts)));
        units.forEach(([count], at) => expect(sum(rowOf(found, at))).toBe(count));
        const commune = units.map(([, , above]) => above);
        const communes = householdsAbove(found, commune, 4);
        for (const above of new Set(commune)) {
          const due = households.reduce((all, count, at) => all + (commune[at] === above ? count : 0), 0);
          expect(sum(rowOf(communes, above))).toBe(due);
        }
        const province = householdsAbove(
          found,
          units.map(() => 0),
          1,
        );
        expect(sum(rowOf(province, 0))).toBe(households.reduce((all, count) => all + count, 0));
      }),
    );
  });

  test('above a unit without households are incomplete', () => {
    const row = [1, 0, 0, 0, 1, 0];
    const found = householdsExposed([10, 'not-reported', 4], partsOf([row, row, row]));
    const above = householdsAbove(found, [0, 0, 1], 2);
    expect(rowOf(above, 0)).toEqual(Array(6).fill('incomplete'));
    expect(rowOf(above, 1)).toEqual([2, 0, 0, 0, 2, 0]);
  });
});

describe('shares of a whole number', () => {
  test('are those of the usual example of the method: 10 seats over 100,000 votes', () => {
    // “Largest remainders method” (Hare quota), Wikipedia.
    expect(wholeShares(10, [47_000, 16_000, 15_800, 12_000, 6_100, 3_100])).toEqual([5, 2, 1, 1, 1, 0]);
  });
});

describe('land above', () => {
  test('adds up to the last digit whatever the order', () => {
    const rows = Array.from({ length: 500 }, (_, at) =>
      Array.from({ length: 6 }, (_each, part) => exactKm2(Math.abs(Math.sin(at * 6 + part)) * 10)),
    );
    const areas = rows.map((row) => row.reduce((all, part) => all + part, 0));
    const exposure = { ...partsOf(rows), area: Float64Array.from(areas) };
    const turned = { ...partsOf(rows.toReversed()), area: Float64Array.from(areas.toReversed()) };
    const [one, other] = [exposure, turned].map((each) =>
      exposureAbove(
        each,
        rows.map(() => 0),
        1,
      ),
    );
    expect(one).toEqual(other);
    const parts = [...(one?.byClass ?? []), one?.clear, one?.notMapped].map((column) => column?.[0] ?? NaN);
    expect(parts.reduce((all, part) => all + part, 0)).toBe(one?.area[0]);
  });

  test('is unknown where a part has no shape or a unit no parts', () => {
    const exposure = {
      ...partsOf([[1, 0, 0, 0, 1, 0], Array<number>(6).fill(NaN)]),
      area: Float64Array.of(2, NaN),
    };
    expect([...exposureAbove(exposure, [0, 1], 3).area]).toEqual([2, NaN, NaN]);
    expect([...exposureAbove(exposure, [0, -1], 1).area]).toEqual([2]);
  });
});
