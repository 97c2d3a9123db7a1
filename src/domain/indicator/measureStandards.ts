import type { Words } from './Indicator.ts';

/** A way to count that was in force from a year on, until the next one. */
export interface MeasureStandard {
  readonly since: number;
  readonly name: Words;
  /** The years it is called by: "2021-2025". */
  readonly span: string;
}

const poverty = (since: number, span: string): MeasureStandard => ({
  since,
  span,
  name: { vi: `chuẩn nghèo ${span}`, en: `the poverty standard of ${span}` },
});
const criteria = (since: number, span: string): MeasureStandard => ({
  since,
  span,
  name: { vi: `bộ tiêu chí ${span}`, en: `the criteria of ${span}` },
});

/**
 * Measures whose way to count was replaced: the same place has another figure by another standard, which is no change of the place.
 *
 * - Poverty: Decree 07/2021/NĐ-CP (its first count stands for the start of 2021; carried on through 2026), then Decree 351/2025/NĐ-CP from 2027.
 * - Recognition as a new-rural commune went on from one set of criteria to the next until 2025; from 2026 it is given by another set and to other communes.
 * - New-rural criteria: Decision 1980/QĐ-TTg for 2016-2020, Decision 318/QĐ-TTg of 2022 for 2021-2025, another set from 2026.
 */
export const measureStandards: readonly {
  readonly indicators: readonly string[];
  /** Ascending; the first has no beginning. */
  readonly standards: readonly MeasureStandard[];
}[] = [
  {
    indicators: ['poor-rate', 'near-poor-rate', 'multidimensional-poverty-rate', 'poor-households'],
    standards: [poverty(-Infinity, '2016-2020'), poverty(2021, '2021-2025'), poverty(2027, '2027-2030')],
  },
  {
    indicators: ['new-rural-criteria'],
    standards: [criteria(-Infinity, '2016-2020'), criteria(2021, '2021-2025'), criteria(2026, '2026-2030')],
  },
  {
    indicators: ['new-rural-status'],
    standards: [criteria(-Infinity, '2010-2025'), criteria(2026, '2026-2030')],
  },
];
