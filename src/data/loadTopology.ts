import type { Topology } from 'topojson-specification';
import { loadBuilt } from './loadBuilt.ts';

/**
 * Boundaries: everything down to communes with the land around, the hamlets, or (`real`) the real ones of an
 * installation whose other boundaries are schematic.
 */
export const loadTopology = (of: 'communes' | 'hamlets' | 'real'): Promise<Topology> =>
  loadBuilt(`${of}.topo.json`);
