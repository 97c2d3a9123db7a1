import type { Exposure } from './Exposure.ts';
import type { SeverityWeights } from './SeverityWeights.ts';

/**
 * Several hazards as one figure by weights of the planner's: 0 where none is anywhere, 1 where all land lies in the heaviest class
 * of every layer. The other way to combine them, `exposureOf`, takes the worst; here two medium hazards weigh more than one. Each layer
 * speaks of the land it looked at. NaN where a layer that weighs anything looked at too little of a unit.
 *
 * @param exposures of the same units, one for each layer, from `exposureOf` with that layer alone
 */
export function hazardSeverity(exposures: readonly Exposure[], weights: SeverityWeights): Float64Array {
  const units = exposures[0]?.area.length ?? 0;
  const sum = weights.layers.reduce((all, weight) => all + weight, 0);
  return Float64Array.from({ length: units }, (_, unit) =>
    exposures.reduce((all, exposure, layer) => {
      const weight = weights.layers[layer] ?? 0;
      return weight === 0 ? all : all + (weight / sum) * severity(exposure, unit, weights);
    }, 0),
  );
}

function severity(
  { area, byClass, notMapped }: Exposure,
  unit: number,
  { classes, mapped }: SeverityWeights,
): number {
  const [whole, seen] = [area[unit] ?? NaN, (area[unit] ?? NaN) - (notMapped[unit] ?? NaN)];
  if (!(seen > 0 && seen >= mapped * whole)) return NaN;
  const weighed = byClass.reduce((sum, part, rank) => sum + (part[unit] ?? NaN) * (classes[rank] ?? 0), 0);
  return weighed / seen / Math.max(...classes);
}
