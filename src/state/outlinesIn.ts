import type { Geometry } from 'geojson';
import { outlinesOf } from '../data/outlinesOf.ts';
import type { AreaSetId } from '../domain/area/Area.ts';
import type { Library } from './Library.svelte.ts';

/**
 * How the map draws the units of a set now, in the set's order: the planner's own boundaries before those of the
 * installation. `null` until they have arrived (`Library.needBoundaries`).
 */
export function outlinesIn(
  library: Pick<Library, 'sets' | 'communes' | 'real' | 'hamlets' | 'boundarySourceOf' | 'boundariesOf'>,
  id: AreaSetId,
): readonly (Geometry | null)[] | null {
  const real = library.boundarySourceOf(id) === 'schematic' ? null : library.real;
  const topology = id === 'hamlet' ? library.hamlets : (real ?? library.communes);
  if (topology === null || library.sets === null) return null;
  const installed = outlinesOf(topology, library.sets[id]);
  const own = library.boundariesOf(id)?.features;
  return own === undefined ? installed : installed.map((outline, unit) => own[unit]?.geometry ?? outline);
}
