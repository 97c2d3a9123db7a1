import type { OwnLayer } from '../../layer/OwnLayer.ts';
import type { ReceivingSite } from '../ReceivingSite.ts';
import type { Candidate } from './Candidate.ts';

/**
 * A place as a receiving site of the planner's own, in a layer of its own so that it is taken back by itself. Ways that nobody could measure
 * stay missing, and so does the cost.
 *
 * @param sample whether it was found on sample zones
 */
export function layerOfCandidate(
  { id, point, shape, households, hectares, answers: { distances } }: Candidate,
  name: string,
  sample: boolean,
): OwnLayer {
  const site: ReceivingSite = {
    id,
    name,
    position: point,
    capacity: households,
    landHectares: Math.round(hectares * 100) / 100,
    kmToRoad: distances.road?.km ?? null,
    kmToWater: distances.water?.km ?? null,
    kmToSchool: distances.school?.km ?? null,
    kmToHealthStation: distances.healthStation?.km ?? null,
    costPerHousehold: null,
    sample,
  };
  const feature = { type: 'Feature' as const, properties: { name }, geometry: shape };
  return { id: `sites-${id}`, name, file: name, role: 'sites', features: [feature], sites: [site] };
}
