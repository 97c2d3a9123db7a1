import { expect, test } from 'vitest';
import { periodFor } from '../../../src/domain/indicator/periodFor.ts';

const periods = [
  { year: 2023, moment: 'end' },
  { year: 2021, moment: 'start' },
] as const;

test('the year itself where it has a figure', () => {
  expect(periodFor({ periods }, 2021)).toEqual({ year: 2021, moment: 'start' });
});

test('the latest year before where it has none', () => {
  expect(periodFor({ periods }, 2022)?.year).toBe(2021);
  expect(periodFor({ periods }, 2030)?.year).toBe(2023);
});

test('the first year where all figures are later', () => {
  expect(periodFor({ periods }, 2019)?.year).toBe(2021);
});

test('nothing for an indicator without periods', () => {
  expect(periodFor({ periods: [] }, 2025)).toBeNull();
});
