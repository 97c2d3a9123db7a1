import type { Unit } from '../indicator/Indicator.ts';

/** What may stand in a cell of a template, as it is typed there (percent for a share). */
export interface AllowedRange {
  readonly least: number;
  /** `null`: no upper bound. */
  readonly most: number | null;
  /**
   * More than two would leave it open in a text file whether 1,234 is a thousand or a fraction: a template asks
   * for what can be read in one way only.
   */
  readonly decimals: 0 | 2;
}

const count: AllowedRange = { least: 0, most: null, decimals: 0 };
const measure: AllowedRange = { least: 0, most: null, decimals: 2 };

const ranges: Readonly<Record<Exclude<Unit, 'status'>, AllowedRange>> = {
  share: { least: 0, most: 100, decimals: 2 },
  households: count,
  people: count,
  units: count,
  km: measure,
  km2: measure,
  'people-per-km2': measure,
  'million-dong-per-person-year': measure,
  criteria: measure,
  number: measure,
};

/** The range of a unit; `null` for a status, which is yes or no. */
export function allowedRange(unit: Unit): AllowedRange | null {
  return unit === 'status' ? null : ranges[unit];
}
