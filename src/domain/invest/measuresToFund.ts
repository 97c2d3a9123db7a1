import type { Indicator, Unit } from '../indicator/Indicator.ts';

/** What adds up: a price can be set on it, and it can be reached. */
const addable: readonly Unit[] = ['households', 'people', 'km', 'units', 'number'];

/** Measures that a price or a goal may be set on, those of the planner's own files behind the others. */
export function measuresToFund(indicators: readonly Indicator[]): readonly string[] {
  const own = indicators.filter(({ id, unit }) => id.startsWith('own-') && addable.includes(unit));
  const ours = ['poor-households', 'households', 'exposed-households', 'unhardened-road-km'];
  return [...ours, ...own.map(({ id }) => id)];
}
