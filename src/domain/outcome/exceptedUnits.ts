import type { Area, AreaKey } from '../area/Area.ts';

/** By unit: 1 where the planner took it, or a place it lies in, out of the ranking. */
export function exceptedUnits(areas: readonly Area[], except: readonly AreaKey[]): Uint8Array {
  const keys = new Set(except);
  return Uint8Array.from(areas, ({ key, within }) =>
    keys.has(key) || Object.values(within).some((above) => keys.has(above)) ? 1 : 0,
  );
}
