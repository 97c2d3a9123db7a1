import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/domain/indicator/figures.ts';
import type { OwnFigures, World } from '../../../src/domain/indicator/World.ts';
import { indicatorFormedBy, smallWorld } from './smallWorld.ts';

const count = indicatorFormedBy({ rule: 'sum', of: 'poor' });
const rate = indicatorFormedBy({ rule: 'ratio', numerator: 'poor', denominator: 'households' });
const status = indicatorFormedBy({ rule: 'unanimous', of: 'poor' });

function worldWith(...own: Partial<OwnFigures>[]): World {
  const brought: OwnFigures = {
    indicator: 'test',
    set: 'commune2021',
    year: 2025,
    column: [0.5, 0.25, 0],
    file: 'xã.csv',
  };
  return {
    ...smallWorld({ poor: [1, 2, 4, 8], households: [10, 10, 10, 10] }),
    own: own.map((changes) => ({ ...brought, ...changes })),
  };
}

describe("the planner's own figures", () => {
  test('stand before the embedded ones and name their file', () => {
    expect(figures(worldWith({}), rate, 'commune2021', 2025)).toEqual({
      column: [0.5, 0.25, 0],
      provenance: 'own',
      how: 'own',
      file: 'xã.csv',
    });
  });

  test('as rates are not carried to other sets, and the sample does not fill the gap', () => {
    expect(figures(worldWith({}), rate, 'commune2025', 2025).column).toEqual(['not-carried', 'not-carried']);
    expect(figures(worldWith({}), rate, 'hamlet', 2025).column).toEqual(new Array(4).fill('not-carried'));
  });

  test('as counts add up, and are incomplete where a unit was not in the file', () => {
    const world = worldWith({ column: [5, 'not-reported', 2] });
    expect(figures(world, count, 'commune2025', 2025)).toMatchObject({
      column: ['incomplete', 2],
      how: 'own',
    });
    expect(figures(worldWith({ column: [5, 1, 2] }), count, 'district', 2025).column).toEqual([6, 2]);
  });

  test('as counts do not come down to smaller units', () => {
    const world = worldWith({ column: [5, 1, 2] });
    expect(figures(world, count, 'hamlet', 2025).column).toEqual(new Array(4).fill('not-carried'));
  });

  test('of the 56 units do not reach districts, which eight of them cross', () => {
    const world = worldWith({ set: 'commune2025', column: [5, 1] });
    expect(figures(world, count, 'district', 2025).column).toEqual(['not-carried', 'not-carried']);
    expect(figures(world, count, 'province', 2025).column).toEqual([6]);
  });

  test('as a status are carried where the parts agree', () => {
    const world = worldWith({ column: [1, 0, 1] });
    expect(figures(world, status, 'commune2025', 2025).column).toEqual(['mixed', 1]);
  });

  test('leave other years to the embedded figures', () => {
    const other = indicatorFormedBy(rate.formation, {
      periods: [
        { year: 2024, moment: 'end' },
        { year: 2025, moment: 'end' },
      ],
    });
    const world = {
      ...worldWith({}),
      tables: [
        { set: 'hamlet' as const, year: 2024, columns: { poor: [1, 1, 1, 1], households: [2, 2, 2, 2] } },
      ],
    };
    expect(figures(world, other, 'commune2021', 2024)).toMatchObject({
      column: [0.5, 0.5, 0.5],
      how: 'summed',
    });
    expect(figures(world, other, 'commune2021', 2025).how).toBe('own');
  });

  test('of a year the catalogue does not have answer for that year', () => {
    const world = worldWith({ year: 2026 });
    expect(figures(world, rate, 'commune2021', 2026).how).toBe('own');
    expect(figures(world, rate, 'commune2021', 2025).how).toBe('summed');
  });

  test('brought twice for one set count as the later file says', () => {
    const world = worldWith({ column: [1, 1, 1], file: 'cũ.csv' }, { column: [2, 2, 2], file: 'mới.csv' });
    expect(figures(world, count, 'commune2021', 2025)).toMatchObject({ column: [2, 2, 2], file: 'mới.csv' });
  });
});
