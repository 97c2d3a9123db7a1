import type { OwnLayer } from '../layer/OwnLayer.ts';
import { measurable } from './measurable.ts';
import { seatSets, type Measure, type MeasureTarget } from './Measure.ts';
import { likelyHard, surfaceFields } from './surfaceChoices.ts';

/** Seats to which units of a set have a way: those of the communes they lie in, never their own. */
export function seatTargets(set: Measure['set']): readonly MeasureTarget[] {
  const above: Readonly<Record<Measure['set'], readonly (typeof seatSets)[number][]>> = {
    commune2025: [],
    commune2021: ['commune2025'],
    hamlet: seatSets,
  };
  return above[set].map((of) => ({ kind: 'seat', of }));
}

/**
 * A measure whose parts go together after one of them was chosen: a target that can be measured in this way, a property that
 * names surfaces, and those that look hard. What still fits stays as the planner chose it.
 */
export function fittingMeasure(asked: Measure, layers: readonly OwnLayer[]): Measure {
  const { kind, set, target } = asked;
  const fitting = measurable(kind, layers);
  const seats = kind === 'distance' ? seatTargets(set) : [];
  const fits =
    target.kind === 'layer'
      ? fitting.some(({ id }) => id === target.id)
      : seats.some((seat) => seat.kind === 'seat' && seat.of === target.of);
  const newest = fitting.at(-1);
  const other: MeasureTarget | undefined = newest === undefined ? seats[0] : { kind: 'layer', id: newest.id };
  const measure = fits || other === undefined ? asked : { ...asked, target: other };
  return withSurface(measure, layers);
}

function withSurface(measure: Measure, layers: readonly OwnLayer[]): Measure {
  const { kind, target, field, surfaces } = measure;
  const layer = target.kind === 'layer' ? layers.find(({ id }) => id === target.id) : undefined;
  if (layer === undefined || (kind !== 'hard-share' && kind !== 'road-length')) return measure;
  const fields = surfaceFields(layer);
  const found = fields.find(({ name }) => name === field) ?? fields[0];
  if (found === undefined) return { ...measure, field: '', surfaces: [] };
  if (found.name === field)
    return { ...measure, surfaces: surfaces.filter((each) => found.values.includes(each)) };
  return { ...measure, field: found.name, surfaces: kind === 'hard-share' ? likelyHard(found.values) : [] };
}
