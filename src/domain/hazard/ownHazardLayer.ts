import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { HazardLayer, HazardZone } from './HazardLayer.ts';

/** A layer of the planner's as hazard zones; `null` for one that is no hazard, or whose classes nobody has told. */
export function ownHazardLayer({ id, features, hazard }: OwnLayer): HazardLayer | null {
  if (hazard === undefined) return null;
  const zones = features.flatMap(({ geometry }, at): readonly HazardZone[] => {
    const found = hazard.classes[at] ?? null;
    const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
    return found === null || !isArea ? [] : [{ hazard: found, geometry }];
  });
  return zones.length === 0 ? null : { id, kind: hazard.kind, zones, coverage: hazard.coverage };
}
