import type { Position } from '../area/Area.ts';
import type { Bounds } from './Extent.ts';

/** Whether a place lies in a box, its edge included; never for NaN. */
export const isInside = ([lon, lat]: Position, { west, south, east, north }: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
