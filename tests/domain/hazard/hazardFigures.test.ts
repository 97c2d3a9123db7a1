import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import { hazardFigures } from '../../../src/domain/hazard/hazardFigures.ts';
import { hazardFrom, setsOf, type Parts } from './threeHamlets.ts';

const rows: readonly Parts[] = [
  [0, 0, 3, 1, 6, 0],
  [0, 0, 0, 0, 2, 8],
  [0, 0, 5, 0, 1, 4],
];
const counted = (...column: readonly Cell[]) => ({ column, provenance: 'official' as const });
const found = hazardFigures(hazardFrom(rows), setsOf(3), counted(10, 40, 20));
const column = (indicator: string, set: string) =>
  found.find((each) => each.indicator === indicator && each.set === set)?.column;

describe('exposure as figures', () => {
  test('a share is a figure where more is certain than unknown; else the hamlet is not mapped, and never zero', () => {
    expect(column('high-hazard-share', 'hamlet')).toEqual([0.4, 'not-mapped', 0.5]);
    expect(column('hazard-not-mapped-share', 'hamlet')).toEqual([0, 0.8, 0.4]);
  });

  test('households are whole, and of what nobody looked at nobody says a number', () => {
    expect(column('exposed-households', 'hamlet')).toEqual([4, 'not-mapped', 10]);
  });

  test('larger units add up land and households of their hamlets', () => {
    // 9 of 30 km² are certain and 12 unknown: too little to call it a share.
    expect(column('high-hazard-share', 'commune2025')).toEqual(['not-mapped']);
    const known = hazardFigures(
      hazardFrom(rows.map(([a, b, c, d, e]): Parts => [a, b, c, d, e, 0])),
      setsOf(3),
      counted(10, 40, 20),
    );
    const of = (indicator: string) =>
      known.find((each) => each.indicator === indicator && each.set === 'district')?.column;
    expect(of('high-hazard-share')).toEqual([0.5]);
    expect(of('exposed-households')).toEqual([4 + 0 + 17]);
  });

  test('what is certain of a hamlet that is not mapped counts in its commune, as its land does', () => {
    const parts: readonly Parts[] = [
      [0, 0, 5, 0, 5, 0],
      [0, 0, 1, 0, 4, 5],
    ];
    const two = hazardFigures(hazardFrom(parts), setsOf(2), counted(10, 10));
    const of = (set: string) =>
      two.find((each) => each.indicator === 'exposed-households' && each.set === set)?.column;
    expect(of('hamlet')).toEqual([5, 'not-mapped']);
    expect(of('commune2025')).toEqual([6]);
  });

  test('households that are not reported stay so', () => {
    const unknown = hazardFigures(hazardFrom(rows), setsOf(3), counted(10, 40, 'not-reported'));
    const hamlets = unknown.find(
      ({ indicator, set }) => indicator === 'exposed-households' && set === 'hamlet',
    );
    expect(hamlets?.column).toEqual([4, 'not-mapped', 'not-reported']);
  });

  test('sample zones, hamlets or households make all of it a sample', () => {
    expect(found.every(({ provenance }) => provenance === 'derived')).toBe(true);
    const zones = hazardFigures(hazardFrom(rows, [], true), setsOf(3), counted(1, 1, 1));
    const hamlets = hazardFigures(hazardFrom(rows), setsOf(3, true), counted(1, 1, 1));
    const families = hazardFigures(hazardFrom(rows), setsOf(3), { column: [1, 1, 1], provenance: 'sample' });
    for (const each of [...zones, ...hamlets, ...families]) expect(each.provenance).toBe('sample');
  });
});
