import type { Geometry } from 'geojson';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import { previewFrame } from '../import/previewFrame.ts';
import { previewPath } from '../import/previewPath.ts';

/**
 * The units of a set as paths of a small map, whole and in its middle.
 *
 * @param outlines in the order of the set; `null` for a unit without a shape
 * @param isSeen which units are to be seen; the map is as large as they allow
 * @returns one for each unit, `''` where there is nothing to draw
 */
export function unitPaths(
  outlines: readonly (Geometry | null)[],
  width: number,
  height: number,
  isSeen: (unit: number) => boolean = () => true,
): readonly string[] {
  const seen = outlines.map((outline, unit) => (isSeen(unit) ? outline : null));
  const bounds = boundsAround(seen);
  if (bounds === null) return seen.map(() => '');
  const place = previewFrame(bounds, width, height);
  return seen.map((outline) => (outline === null ? '' : previewPath(outline, place)));
}
