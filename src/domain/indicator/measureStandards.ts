import type { Words } from './Indicator.ts';

/** A way to count that was in force from a year on, until the next one. */
export interface MeasureStandard {
  readonly since: number;
  readonly name: Words;
}

/**
 * Measures whose way to count was replaced: the same place has another figure by another standard, which is no change of the place.
 *
 * - Poverty: Decree 07/2021/NĐ-CP (its first count stands for the start of 2021; carried on through 2026), then Decree 351/2025/NĐ-CP from 2027.
 * - New-rural criteria: Decision 1980/QĐ-TTg for 2016-2020, Decision 318/QĐ-TTg of 2022 for 2021-2025, another set from 2026.
 */
export const measureStandards: readonly {
  readonly indicators: readonly string[];
  /** Ascending; the first has no beginning. */
  readonly standards: readonly MeasureStandard[];
}[] = [
  {
    indicators: ['poor-rate', 'near-poor-rate', 'multidimensional-poverty-rate', 'poor-households'],
    standards: [
      { since: -Infinity, name: { vi: 'chuẩn nghèo 2016-2020', en: 'the poverty standard of 2016-2020' } },
      { since: 2021, name: { vi: 'chuẩn nghèo 2021-2025', en: 'the poverty standard of 2021-2025' } },
      { since: 2027, name: { vi: 'chuẩn nghèo 2027-2030', en: 'the poverty standard of 2027-2030' } },
    ],
  },
  {
    indicators: ['new-rural-criteria'],
    standards: [
      { since: -Infinity, name: { vi: 'bộ tiêu chí 2016-2020', en: 'the criteria of 2016-2020' } },
      { since: 2021, name: { vi: 'bộ tiêu chí 2021-2025', en: 'the criteria of 2021-2025' } },
      { since: 2026, name: { vi: 'bộ tiêu chí 2026-2030', en: 'the criteria of 2026-2030' } },
    ],
  },
];
