import type { MultiPolygon, Polygon } from 'geojson';
import { bufferOf } from '../space/bufferOf.ts';
import type { Steps } from '../steps/Steps.ts';
import type { MeasureGround } from './MeasureGround.ts';

/** Buffers between two steps, some milliseconds each. */
const turn = 4;

/** The land within a distance of each shape; shapes without extent have none. */
export function* landAround(
  features: MeasureGround['features'],
  km: number,
): Steps<readonly (Polygon | MultiPolygon)[]> {
  const found: (Polygon | MultiPolygon)[] = [];
  for (const [at, { geometry }] of features.entries()) {
    if (at % turn === 0) yield at / features.length;
    const land = bufferOf(geometry, km);
    if (land !== null) found.push(land);
  }
  return found;
}
