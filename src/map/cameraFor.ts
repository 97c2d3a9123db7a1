import type { Camera } from '../domain/plan.ts';
import type { Box } from './MapGeometry.ts';

/** What hides parts of the map, in CSS pixels: a panel, a bottom sheet. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** MapLibre's world is one tile of 512 pixels at zoom 0. */
const worldSize = 512;
const margin = 28;
const smallest = 80;

/**
 * The camera that shows a box as large as it fits between the paddings (Web Mercator). MapLibre centres on
 * the middle of what the paddings leave free, so the centre needs no correction.
 *
 * @param farthest the highest zoom wanted, so that a hamlet does not fill the screen alone
 */
export function cameraFor(box: Box, size: Size, padding: Padding, farthest: number): Camera {
  const [west, south, east, north] = box;
  const width = Math.max(smallest, size.width - padding.left - padding.right - 2 * margin);
  const height = Math.max(smallest, size.height - padding.top - padding.bottom - 2 * margin);
  const [bottom, top] = [mercator(south), mercator(north)];
  const across = Math.max((east - west) / 360, 1e-9);
  const up = Math.max(top - bottom, 1e-9);
  const zoom = Math.log2(Math.min(width / across, height / up) / worldSize);
  return {
    longitude: (west + east) / 2,
    latitude: latitudeAt((bottom + top) / 2),
    zoom: Math.min(zoom, farthest),
  };
}

/** Share of the world's height above the equator. */
function mercator(latitude: number): number {
  return Math.asinh(Math.tan((latitude * Math.PI) / 180)) / (2 * Math.PI);
}

function latitudeAt(share: number): number {
  return (Math.atan(Math.sinh(share * 2 * Math.PI)) * 180) / Math.PI;
}

/** Whether two cameras show the same picture: an address rounds, and must not push the map about. */
export function sameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.longitude - b.longitude) < 1e-4 &&
    Math.abs(a.latitude - b.latitude) < 1e-4 &&
    Math.abs(a.zoom - b.zoom) < 0.01
  );
}
