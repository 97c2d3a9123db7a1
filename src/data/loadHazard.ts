import type { EmbeddedHazardLayer } from '../domain/hazard/EmbeddedHazardLayer.ts';
import type { HazardFile } from '../domain/hazard/HazardFile.ts';
import { builtAddresses } from './builtAddresses.ts';
import { hazardLayersOf } from './hazardLayersOf.ts';
import { loadBuilt } from './loadBuilt.ts';

const file = 'hazard.topo.json';

/**
 * The hazard layers that come with this installation; none where its data were installed without any. That nothing
 * is embedded does not say that nothing is dangerous.
 *
 * @throws (rejects with) BuiltFileMissing when the file is there and does not arrive
 */
export async function loadHazard(): Promise<readonly EmbeddedHazardLayer[]> {
  return builtAddresses.has(file) ? hazardLayersOf(await loadBuilt<HazardFile>(file)) : [];
}
