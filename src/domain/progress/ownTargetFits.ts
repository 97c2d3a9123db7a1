import type { Unit } from '../indicator/Indicator.ts';

/** Whether a province can be asked to stand at such a value: no share above all, nothing below none. */
export const ownTargetFits = (value: number, unit: Unit): boolean =>
  Number.isFinite(value) && value >= 0 && value <= (unit === 'share' ? 1 : 1e9);
