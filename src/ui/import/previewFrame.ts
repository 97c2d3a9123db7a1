import type { Position } from '../../domain/area/Area.ts';
import type { Bounds } from '../../domain/coordinates/Extent.ts';

/** From degrees to places in a picture of `width` by `height`. */
export type Place = (position: Position) => readonly [number, number];

/** Lays a box of degrees into a small picture, whole and in the middle. */
export function previewFrame({ west, south, east, north }: Bounds, width: number, height: number): Place {
  const margin = 8;
  // A degree of longitude is shorter than one of latitude.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const across = Math.max((east - west) * shrink, 1e-6);
  const down = Math.max(north - south, 1e-6);
  const scale = Math.min((width - 2 * margin) / across, (height - 2 * margin) / down);
  const [left, top] = [(width - across * scale) / 2, (height - down * scale) / 2];
  return ([lon, lat]) => [left + (lon - west) * shrink * scale, top + (north - lat) * scale];
}
