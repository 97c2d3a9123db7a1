import { describe, expect, test } from 'vitest';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { figures } from '../../../src/domain/indicator/figures.ts';
import type { Indicator } from '../../../src/domain/indicator/Indicator.ts';
import { builtWorld } from './builtWorld.ts';
import { indicatorFormedBy } from './smallWorld.ts';

const hamletColumns = Object.keys(
  builtWorld.tables.find(({ set, year }) => set === 'hamlet' && year === 2021)?.columns ?? {},
).filter((name) => !name.startsWith('km'));

function totalOf(
  indicator: Indicator,
  set: 'district' | 'commune2021' | 'commune2025',
  year: number,
): number {
  const { column } = figures(builtWorld, indicator, set, year);
  expect(column.every(isFigure)).toBe(true);
  return Number(
    column
      .filter(isFigure)
      .reduce((sum, value) => sum + value, 0)
      .toPrecision(12),
  );
}

describe('the merger of July 2025 moves no household', () => {
  test.each(hamletColumns)('%s adds up to the same in both vintages and in the districts', (column) => {
    const count = indicatorFormedBy(
      { rule: 'sum', of: column },
      { periods: [{ year: 2021, moment: 'end' }] },
    );
    const before = totalOf(count, 'commune2021', 2021);
    expect(before).toBeGreaterThan(0);
    expect(totalOf(count, 'commune2025', 2021)).toBe(before);
    expect(totalOf(count, 'district', 2021)).toBe(before);
    expect(figures(builtWorld, count, 'province', 2021).column).toEqual([before]);
  });

  test('a unit of 2025 has just the sum of the communes it was merged from', () => {
    const households = indicatorFormedBy({ rule: 'sum', of: 'households' });
    const communes = builtWorld.sets.commune2021.areas;
    const before = figures(builtWorld, households, 'commune2021', 2025).column;
    const after = figures(builtWorld, households, 'commune2025', 2025).column;
    builtWorld.sets.commune2025.areas.forEach((unit, index) => {
      const parts = before.filter((_, part) => communes[part]?.within.commune2025 === unit.key);
      expect(parts.filter(isFigure).reduce((sum, value) => sum + value, 0)).toBe(after[index]);
    });
  });

  test('a whole province of hamlets is summed to communes in a moment', () => {
    const rates = catalogue.filter(({ measuredIn }) => measuredIn === 'hamlet');
    const started = performance.now();
    for (const indicator of rates) figures(builtWorld, indicator, 'commune2025', 2021);
    // About half a millisecond each; the bound is wide for slow and busy machines.
    expect((performance.now() - started) / rates.length).toBeLessThan(15);
  });
});
