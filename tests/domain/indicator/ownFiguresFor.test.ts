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
    expect(figures(worldWith({}), rate, 'district', 2025).column).toEqual(['not-carried', 'not-carried']);
    expect(figures(worldWith({}), rate, 'hamlet', 2025).column).toEqual(new Array(4).fill('not-carried'));
  });

  test('pass between the two maps where a unit is the same land in both, whatever the rule', () => {
    const now = figures(worldWith({}), rate, 'commune2025', 2025);
    expect([now.column, now.carried]).toEqual([
      ['not-carried', 0],
      { from: 'commune2021', by: 'same-units' },
    ]);
    const back = worldWith({ set: 'commune2025', column: [7, 3] });
    expect(figures(back, count, 'commune2021', 2025).column).toEqual(['not-carried', 'not-carried', 3]);
  });

  test('as rates with their numerator and denominator are sums divided last', () => {
    const names = { numerator: 'Hộ nghèo', denominator: 'Tổng số hộ' };
    const carriedBy = { kind: 'columns', numerator: [5, 5, 0], denominator: [10, 20, 8], names } as const;
    const world = worldWith({ carriedBy });
    const now = figures(world, rate, 'commune2025', 2025);
    expect([now.column, now.provenance, now.carried]).toEqual([
      [10 / 30, 0],
      'own',
      {
        from: 'commune2021',
        by: 'ratio',
        denominator: { name: { vi: 'Tổng số hộ', en: 'Tổng số hộ' }, provenance: 'own', year: 2025 },
      },
    ]);
    expect(figures(world, rate, 'district', 2025).column).toEqual(now.column);
    expect(figures(world, rate, 'province', 2025).column).toEqual([10 / 38]);
  });

  test('as rates are weighed by own counts of the same year without being asked', () => {
    const households = { indicator: 'households', column: [10, 20, 8] };
    const poor = { indicator: 'poor-households', column: [5, 5, 0], provenance: 'official' } as const;
    const world = worldWith({}, households, poor);
    expect(figures(world, rate, 'commune2025', 2025)).toMatchObject({
      column: [10 / 30, 0],
      provenance: 'own',
      carried: { by: 'ratio', denominator: { name: { en: 'Households' } } },
    });
    expect(
      figures(worldWith({}, { ...households, year: 2024 }, poor), rate, 'district', 2025).column,
    ).toEqual(['not-carried', 'not-carried']);
  });

  test('as rates weighed by a sample are a sample', () => {
    const world = worldWith({ carriedBy: { kind: 'indicator', id: 'households' } });
    const now = figures(world, rate, 'commune2025', 2025);
    // Households of the hamlets: 20 in A, 10 in B, 10 in C; shares 0.5, 0.25, 0.
    expect(now.column).toEqual([12.5 / 30, 0]);
    expect(now).toMatchObject({ provenance: 'sample', carried: { denominator: { provenance: 'sample' } } });
    expect(figures(world, rate, 'commune2021', 2025).provenance).toBe('own');
    const counted = worldWith(
      { carriedBy: { kind: 'indicator', id: 'households' } },
      { indicator: 'households', column: [20, 10, 10], provenance: 'official' },
    );
    expect(figures(counted, rate, 'commune2025', 2025)).toMatchObject({
      column: [12.5 / 30, 0],
      provenance: 'own',
      carried: { denominator: { provenance: 'official', year: 2025 } },
    });
  });

  test('keep the provenance the planner gave them', () => {
    expect(figures(worldWith({ provenance: 'official' }), rate, 'commune2021', 2025).provenance).toBe(
      'official',
    );
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
