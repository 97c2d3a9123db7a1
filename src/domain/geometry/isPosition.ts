import type { Position } from 'geojson';

/** Whether a value of a file is a position: two finite numbers, perhaps with more behind them. */
export function isPosition(value: unknown): value is Position {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}
