import { expect, it } from 'vitest';
import { answeringPeriod } from '../../../src/domain/indicator/answeringPeriod.ts';
import type { Period } from '../../../src/domain/indicator/Indicator.ts';
import type { OwnFigures } from '../../../src/domain/indicator/World.ts';

const periods: readonly Period[] = [
  { year: 2021, moment: 'start' },
  { year: 2025, moment: 'end' },
];
const own = [2021, 2027].map((year): OwnFigures => ({
  indicator: 'poor-rate',
  set: 'province',
  year,
  column: [0.1],
  file: 'a.csv',
}));
const at = (year: number, entry = { id: 'poor-rate', periods }) => answeringPeriod({ own }, entry, year);

it('names the year that was brought, and for any other year the period of the catalogue that answers', () => {
  expect(at(2027)).toEqual({ year: 2027, moment: 'end' });
  expect(at(2026)).toEqual({ year: 2025, moment: 'end' });
  expect(at(2021)).toEqual({ year: 2021, moment: 'start' });
  expect(at(2019)).toEqual({ year: 2021, moment: 'start' });
  expect(at(2024, { id: 'area', periods: [] })).toBeNull();
  expect(at(2027, { id: 'poor-rate', periods: [] })).toEqual({ year: 2027, moment: 'end' });
});
