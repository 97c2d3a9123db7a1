import type { Geometry } from 'geojson';
import type { Area, Position } from '../area/Area.ts';
import { standingPoint } from '../space/standingPoint.ts';

/**
 * Where distances of each unit begin: the seat of a commune or the point of a hamlet; a point inside its land where the portal
 * knows no place, or where its place is a sample while its land is not.
 *
 * @param own whether the land of a unit is the planner's own
 */
export function placesMeasured(
  areas: readonly Area[],
  shapes: readonly (Geometry | null)[],
  own: readonly boolean[],
): readonly (Position | null)[] {
  return areas.map(({ position, sample }, unit) => {
    const isTrusted = position !== null && !(sample && own[unit] === true);
    const shape = shapes[unit] ?? null;
    if (isTrusted || shape === null) return position;
    return standingPoint(shape)?.position ?? position;
  });
}
