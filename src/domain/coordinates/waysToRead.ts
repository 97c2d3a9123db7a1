import { candidateOf } from './candidateOf.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import { coordinateSystems } from './coordinateSystems.ts';
import type { Extent } from './Extent.ts';
import type { LayerSample } from './LayerSample.ts';
import { looksLikeDegrees } from './looksLikeDegrees.ts';
import type { CoordinateCandidate } from './Placing.ts';
import { rankCandidates } from './rankCandidates.ts';

/** As many as one can compare on a map. */
const most = 8;

/**
 * The ways to read a layer's numbers, the likeliest first: what the file declares, and every published system
 * that counts what the numbers can be (degrees or metres), with either axis first. Only those that fall on
 * the province, if any does; what the file declares is among them wherever it falls. Empty when no way leads
 * anywhere on the earth.
 *
 * @param own the systems that the file may mean
 */
export function waysToRead(
  sample: LayerSample,
  extent: Extent,
  own: readonly CoordinateSystem[],
): readonly CoordinateCandidate[] {
  const unit = looksLikeDegrees(sample) ? 'degree' : 'metre';
  const systems = new Map(
    [...own, ...coordinateSystems.filter((system) => system.unit === unit)].map((each) => [each.id, each]),
  );
  const ways = [...systems.values()].flatMap((system) =>
    [false, true].flatMap(
      (swapped) => candidateOf(sample, extent, system, swapped, own.includes(system)) ?? [],
    ),
  );
  const ranked = rankCandidates(ways, extent);
  const onProvince = ranked.filter(
    ({ share, declared, choice }) => share > 0 || (declared && !choice.swapped),
  );
  const some = onProvince.some(({ share }) => share > 0);
  const offered = (some ? onProvince : ranked).slice(0, most);
  const declared = onProvince.find((each) => each.declared && !offered.includes(each));
  return declared === undefined ? offered : [...offered.slice(0, most - 1), declared];
}
