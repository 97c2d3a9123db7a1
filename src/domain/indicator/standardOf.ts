import { measureStandards, type MeasureStandard } from './measureStandards.ts';

/** The standard by which the figures of a year were counted; `null` for a measure that kept one. */
export function standardOf(indicator: string, year: number): MeasureStandard | null {
  const found = measureStandards.find(({ indicators }) => indicators.includes(indicator));
  return found?.standards.findLast(({ since }) => since <= year) ?? null;
}
