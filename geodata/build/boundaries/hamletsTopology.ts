import type { Region } from './regions.ts';
import type { Arc } from './ringsOf.ts';
import { polygons, topologyFile } from './topology.ts';
import type { TopologyFile } from './TopologyFile.ts';

/** The contents of `hamlets.topo.json`: the 1,462 sample hamlets. */
export function hamletsTopology(arcs: readonly Arc[], regions: readonly Region[]): TopologyFile {
  const inProvince = (region: number) => regions[region]?.country === 'province';
  const own = arcs.filter(({ left, right }) => inProvince(left) || inProvince(right));
  return topologyFile(own, {
    hamlet: polygons(own, regions.length, (region) => regions[region]?.hamlet ?? null),
  });
}
