import { hazardClasses } from '../../../src/domain/hazard/HazardClass.ts';
import type { HazardZone } from '../../../src/domain/hazard/HazardLayer.ts';
import { createRandom } from '../../../src/domain/random/createRandom.ts';

const [west, south, east, north] = [105.4, 22.4, 106.8, 23.1];

/**
 * Jagged zones over the province, 0.4 to 4 km around a middle, with classes in turn; many overlap. Their outlines do not cross
 * themselves. Seven decimals.
 */
export function seededZones(count: number, corners: number, seed = 1): readonly HazardZone[] {
  const random = createRandom(seed);
  return Array.from({ length: count }, (_, zone): HazardZone => {
    const [lon, lat] = [west + random.next() * (east - west), south + random.next() * (north - south)];
    const reach = 0.004 + 0.036 * random.next() ** 2;
    const ring = Array.from({ length: corners }, (_each, corner) => {
      const turn = (corner / corners) * 2 * Math.PI;
      const out = reach * (0.7 + 0.3 * random.next());
      return [round(lon + out * Math.cos(turn)), round(lat + out * Math.sin(turn))];
    });
    return {
      hazard: hazardClasses[zone % hazardClasses.length] ?? 'low',
      geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] },
    };
  });
}

const round = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;
