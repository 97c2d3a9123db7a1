import type { RegionClass } from '../../../src/domain/area/AreasFile.ts';

/** Region class as written in the facts; null where the source gives none. */
export function readRegion(text: string): RegionClass | null {
  if (text === '') return null;
  if (text === 'I' || text === 'II' || text === 'III') return text;
  throw new Error(`"${text}" is no region class`);
}
