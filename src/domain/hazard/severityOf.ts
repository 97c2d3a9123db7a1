import type { Exposure } from './Exposure.ts';
import type { HazardOfHamlets } from './HazardOfHamlets.ts';
import { hazardSeverity } from './hazardSeverity.ts';
import { leastMapped } from './SeverityWeights.ts';

/**
 * How severe the hazards of units are together, 0..100, by the planner's combination: 0 where nothing was found anywhere, 100 where all land lies in the
 * heaviest class of every hazard that counts. NaN where a hazard that counts was looked for on too little land, or where none counts.
 *
 * @param carried from exposure of hamlets to that of the units asked for
 */
export function severityOf(
  { exposure, byKind, combination }: Pick<HazardOfHamlets, 'exposure' | 'byKind' | 'combination'>,
  carried: (hamlets: Exposure) => Exposure,
): Float64Array {
  const { combine, kindWeights, classPoints } = combination;
  const counted =
    combine === 'worst'
      ? [{ exposure, weight: 1 }]
      : byKind
          .map((each) => ({ exposure: each.exposure, weight: kindWeights[each.kind] }))
          .filter(({ weight }) => weight > 0);
  if (counted.length === 0) return new Float64Array(carried(exposure).area.length).fill(NaN);
  return hazardSeverity(
    counted.map((each) => carried(each.exposure)),
    { layers: counted.map(({ weight }) => weight), classes: classPoints, mapped: leastMapped },
  ).map((severity) => severity * 100);
}
