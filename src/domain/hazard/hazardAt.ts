import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { hazardClasses } from './HazardClass.ts';
import type { HazardLayer } from './HazardLayer.ts';
import type { UnitHazard } from './unitHazardClass.ts';

/** What a place is by all layers: the worst zone it lies in; clear only where every layer looked. */
export function hazardAt(position: readonly [number, number], layers: readonly HazardLayer[]): UnitHazard {
  const isIn = (geometry: Polygon | MultiPolygon) => booleanPointInPolygon([...position], geometry);
  let worst = -1;
  let looked = layers.length > 0;
  for (const { zones, coverage } of layers) {
    const found = zones.filter(({ geometry }) => isIn(geometry));
    for (const { hazard } of found) worst = Math.max(worst, hazardClasses.indexOf(hazard));
    const isCovered = coverage === 'everywhere' || (coverage !== 'zones' && coverage.some(isIn));
    looked &&= found.length > 0 || isCovered;
  }
  return hazardClasses[worst] ?? (looked ? 'clear' : 'not-mapped');
}
