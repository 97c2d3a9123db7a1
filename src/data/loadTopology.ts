import type { Topology } from 'topojson-specification';
import { loadBuilt } from './loadBuilt.ts';

/** Schematic boundaries: everything down to communes with the land around, or the hamlets. */
export const loadTopology = (of: 'communes' | 'hamlets'): Promise<Topology> => loadBuilt(`${of}.topo.json`);
