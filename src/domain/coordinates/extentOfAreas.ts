import type { AreaSets } from '../area/AreaSet.ts';
import { zoneOfProvince } from './zoneOfProvince.ts';
import type { Bounds, Extent } from './Extent.ts';

/** How far a province reaches beyond the outermost seats of its communes, in degrees: about 10 km. */
const beyondSeats = 0.1;

const earth: Bounds = { west: -180, south: -90, east: 180, north: 90 };

/**
 * The extent of a province by the seats of its communes, for where no outline is at hand: the whole earth
 * when no seat is known.
 */
export function extentOfAreas(sets: AreaSets): Extent {
  const units = [...sets.commune2025.areas, ...sets.commune2021.areas].flatMap(({ name, code, position }) =>
    position === null ? [] : [{ name, code, position }],
  );
  const bounds = units.reduce(
    ({ west, south, east, north }, { position: [lon, lat] }) => ({
      west: Math.min(west, lon - beyondSeats),
      south: Math.min(south, lat - beyondSeats),
      east: Math.max(east, lon + beyondSeats),
      north: Math.max(north, lat + beyondSeats),
    }),
    { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity },
  );
  return {
    bounds: units.length === 0 ? earth : bounds,
    units,
    zone: zoneOfProvince(sets.province.areas[0]?.name ?? ''),
  };
}
