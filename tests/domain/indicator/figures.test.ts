import { describe, expect, test } from 'vitest';
import { figures } from '../../../src/domain/indicator/figures.ts';
import { indicatorFormedBy, smallWorld } from './smallWorld.ts';

const sum = indicatorFormedBy({ rule: 'sum', of: 'poor' });
const rate = indicatorFormedBy({ rule: 'ratio', numerator: 'poor', denominator: 'households' });

describe('counts', () => {
  const world = smallWorld({ poor: [1, 2, 4, 8] });

  test('stand as measured in their own set', () => {
    expect(figures(world, sum, 'hamlet', 2025)).toEqual({
      column: [1, 2, 4, 8],
      provenance: 'sample',
      how: 'measured',
    });
  });

  test('add up to communes of both vintages, to districts and to the province', () => {
    expect(figures(world, sum, 'commune2021', 2025).column).toEqual([3, 4, 8]);
    expect(figures(world, sum, 'commune2025', 2025)).toMatchObject({ column: [7, 8], how: 'summed' });
    expect(figures(world, sum, 'district', 2025).column).toEqual([7, 8]);
    expect(figures(world, sum, 'province', 2025).column).toEqual([15]);
  });

  test('are incomplete where one part is missing, never a sum over the rest', () => {
    const holed = smallWorld({ poor: [1, 'not-reported', 4, 8] });
    expect(figures(holed, sum, 'hamlet', 2025).column).toEqual([1, 'not-reported', 4, 8]);
    expect(figures(holed, sum, 'commune2021', 2025).column).toEqual(['incomplete', 4, 8]);
    expect(figures(holed, sum, 'province', 2025).column).toEqual(['incomplete']);
  });

  test('leave out parts to which they do not apply, and do not apply where no part has them', () => {
    const partly = smallWorld({ poor: ['not-applicable', 2, 'not-applicable', 8] });
    expect(figures(partly, sum, 'commune2021', 2025).column).toEqual([2, 'not-applicable', 8]);
    expect(figures(partly, sum, 'province', 2025).column).toEqual([10]);
  });

  test('of lengths add up to the same number whatever the order of the parts', () => {
    const lengths = smallWorld({ poor: [0.1, 0.2, 0.3, 0.7] });
    expect(figures(lengths, sum, 'province', 2025).column).toEqual([1.3]);
    expect(figures(lengths, sum, 'commune2025', 2025).column).toEqual([0.6, 0.7]);
  });
});

describe('rates', () => {
  test('are ratios of sums, not means of rates', () => {
    const world = smallWorld({ poor: [1, 9, 5, 0], households: [10, 10, 80, 50] });
    expect(figures(world, rate, 'hamlet', 2025).column).toEqual([0.1, 0.9, 5 / 80, 0]);
    expect(figures(world, rate, 'commune2021', 2025).column).toEqual([0.5, 5 / 80, 0]);
    expect(figures(world, rate, 'commune2025', 2025).column).toEqual([0.15, 0]);
  });

  test('say that there is no denominator instead of being zero or infinite', () => {
    const world = smallWorld({ poor: [0, 0, 5, 0], households: [0, 0, 80, 50] });
    expect(figures(world, rate, 'commune2021', 2025).column).toEqual(['no-denominator', 5 / 80, 0]);
  });

  test('hand on the reason of whichever operand is missing', () => {
    const world = smallWorld({
      poor: ['not-reported', 1, 1, 1],
      households: [10, 'unparsed', 'not-applicable', 4],
    });
    expect(figures(world, rate, 'hamlet', 2025).column).toEqual([
      'not-reported',
      'unparsed',
      'not-applicable',
      0.25,
    ]);
    expect(figures(world, rate, 'commune2021', 2025).column).toEqual(['incomplete', 'not-applicable', 0.25]);
  });

  test('may count several columns above the line', () => {
    const both = indicatorFormedBy({
      rule: 'ratio',
      numerator: ['poor', 'nearPoor'],
      denominator: 'households',
    });
    const world = smallWorld({
      poor: [1, 2, 3, 4],
      nearPoor: [1, 1, 'not-reported', 0],
      households: [10, 10, 10, 10],
    });
    expect(figures(world, both, 'commune2021', 2025).column).toEqual([0.25, 'incomplete', 0.4]);
  });
});

describe('weighted means', () => {
  const mean = indicatorFormedBy({ rule: 'mean', of: 'km', weight: 'households' });

  test('are the measure itself where it was measured', () => {
    const world = smallWorld({ km: [4.3, 2, 1, 6], households: [57, 10, 10, 10] });
    expect(figures(world, mean, 'hamlet', 2025).column).toEqual([4.3, 2, 1, 6]);
  });

  test('weigh the parts, and have no value without weights', () => {
    const world = smallWorld({ km: [4, 1, 3, 6], households: [10, 30, 0, 10] });
    expect(figures(world, mean, 'commune2021', 2025).column).toEqual([1.75, 'no-denominator', 6]);
  });
});

describe('a status', () => {
  const status = indicatorFormedBy(
    { rule: 'unanimous', of: 'status' },
    { measuredIn: 'commune2021', sets: ['commune2021', 'commune2025', 'province'] },
  );
  const carried = (...column: (number | 'not-applicable' | 'not-reported')[]) =>
    figures(smallWorld({ status: column }, 'commune2021'), status, 'commune2025', 2025).column;

  test('is carried across the merger only where the parts agree', () => {
    expect(carried(1, 1, 0)).toEqual([1, 0]);
    expect(carried(1, 0, 0)).toEqual(['mixed', 0]);
    expect(carried(0, 1, 1)).toEqual(['mixed', 1]);
  });

  test('asks only the parts to which it applies', () => {
    expect(carried('not-applicable', 1, 'not-applicable')).toEqual([1, 'not-applicable']);
    expect(carried(0, 'not-applicable', 1)).toEqual([0, 1]);
  });

  test('is incomplete where a part is missing, unless two others already disagree', () => {
    expect(carried(1, 'not-reported', 1)).toEqual(['incomplete', 1]);
    const three = smallWorld({ status: [1, 'not-reported', 0] }, 'commune2021');
    expect(figures(three, status, 'province', 2025).column).toEqual(['mixed']);
  });
});

describe('what cannot be carried', () => {
  test('a distance between two centres stays where it was measured', () => {
    const distance = indicatorFormedBy({ rule: 'none', of: 'km' }, { measuredIn: 'commune2021' });
    const world = smallWorld({ km: [1, 2, 3] }, 'commune2021');
    expect(figures(world, distance, 'commune2021', 2025).column).toEqual([1, 2, 3]);
    expect(figures(world, distance, 'commune2025', 2025).column).toEqual(['not-carried', 'not-carried']);
  });

  test('a set the indicator does not list is not reached even if its rule could', () => {
    const world = smallWorld({ poor: [1, 2, 4, 8] });
    const narrow = indicatorFormedBy({ rule: 'sum', of: 'poor' }, { sets: ['hamlet'] });
    expect(figures(world, narrow, 'province', 2025).column).toEqual(['not-carried']);
  });
});

describe('what is not there', () => {
  test('a table that is not loaded leaves every unit not reported', () => {
    const world = { ...smallWorld({}), tables: [] };
    expect(figures(world, sum, 'commune2025', 2025).column).toEqual(['not-reported', 'not-reported']);
  });

  test('a base column the table lacks leaves every unit not reported', () => {
    const world = smallWorld({ other: [1, 2, 3, 4] });
    expect(figures(world, sum, 'hamlet', 2025).column).toEqual(new Array(4).fill('not-reported'));
    expect(figures(world, rate, 'district', 2025).column).toEqual(['not-reported', 'not-reported']);
  });

  test('figures without a year answer for every year', () => {
    const world = smallWorld({ poor: [1, 2, 4, 8] }, 'hamlet', null);
    expect(figures(world, sum, 'province', 1999).column).toEqual([15]);
  });

  test('a year without figures is answered by the latest before it', () => {
    const yearly = indicatorFormedBy(
      { rule: 'sum', of: 'poor' },
      {
        periods: [
          { year: 2021, moment: 'start' },
          { year: 2023, moment: 'end' },
        ],
      },
    );
    const { sets } = smallWorld({});
    const world = {
      ...smallWorld({}),
      sets,
      tables: [
        { set: 'hamlet' as const, year: 2021, columns: { poor: [1, 1, 1, 1] } },
        { set: 'hamlet' as const, year: 2023, columns: { poor: [3, 3, 3, 3] } },
      ],
    };
    expect(figures(world, yearly, 'province', 2022).column).toEqual([4]);
    expect(figures(world, yearly, 'province', 2025).column).toEqual([12]);
    expect(figures(world, yearly, 'province', 2019).column).toEqual([4]);
  });
});
