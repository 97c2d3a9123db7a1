import type { Unit } from '../indicator/Indicator.ts';

/** The last decimal place to which figures of a unit are printed where nothing forces more, in stored units: 0.001 is a tenth of a percent. */
export const lastPlace: Readonly<Record<Unit, number>> = {
  share: 0.001,
  households: 1,
  people: 1,
  km: 0.1,
  km2: 0.1,
  'people-per-km2': 1,
  'million-dong-per-person-year': 0.1,
  criteria: 0.01,
  units: 1,
  status: 1,
  number: 0.01,
};
