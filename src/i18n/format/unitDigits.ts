import type { Unit } from '../../domain/indicator/Indicator.ts';

interface UnitDigits {
  /** What stored values are multiplied with in print: 100 for shares. */
  readonly scale: 1 | 100;
  /** Decimals where nothing forces more; counts have some only when they are means. */
  readonly decimals: (value: number) => number;
}

const whole = (value: number) => (Number.isInteger(value) ? 0 : 1);
const mean = (value: number) => (Number.isInteger(value) ? 0 : 2);

/** How finely each kind of figure is printed. */
export const unitDigits: Readonly<Record<Unit, UnitDigits>> = {
  share: { scale: 100, decimals: () => 1 },
  households: { scale: 1, decimals: whole },
  people: { scale: 1, decimals: whole },
  km: { scale: 1, decimals: () => 1 },
  km2: { scale: 1, decimals: () => 1 },
  'people-per-km2': { scale: 1, decimals: () => 0 },
  'million-dong-per-person-year': { scale: 1, decimals: () => 1 },
  criteria: { scale: 1, decimals: mean },
  units: { scale: 1, decimals: whole },
  status: { scale: 1, decimals: () => 0 },
  number: { scale: 1, decimals: mean },
};
