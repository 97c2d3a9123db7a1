import { joinArcs } from './joinArcs.ts';
import type { Region } from './regions.ts';
import type { Arc } from './ringsOf.ts';
import { lines, polygons, topologyFile } from './topology.ts';
import type { TopologyFile } from './TopologyFile.ts';

/**
 * The contents of `communes.topo.json`: province, districts and communes of both vintages, the land around
 * them inside the window (`context`) and the national border there. Its lines are those of the hamlets.
 */
export function communesTopology(
  fine: readonly Arc[],
  regions: readonly Region[],
  province: string,
): TopologyFile {
  const firstOf = firstRegionOfCommune(regions);
  const arcs = joinArcs(fine, (region) => firstOf[region] ?? region);
  const object = (codeOf: (region: Region) => string | null) =>
    polygons(arcs, regions.length, (region) => (regions[region] ? codeOf(regions[region]) : null));
  const countryOf = (region: number) => regions[region]?.country;
  return topologyFile(arcs, {
    province: object(({ country }) => (country === 'province' ? province : null)),
    district: object(({ district }) => district),
    commune2021: object(({ commune2021 }) => commune2021),
    commune2025: object(({ commune2025 }) => commune2025),
    context: object(({ country }) => (country === 'vietnam' || country === 'abroad' ? country : null)),
    border: lines(arcs, 'border', (left, right) => {
      const sides = [countryOf(left), countryOf(right)];
      return sides.includes('abroad') && !sides.includes('beyond');
    }),
  });
}

/** The hamlets of one commune stand as one region of the coarser map: the first of them. */
function firstRegionOfCommune(regions: readonly Region[]): readonly number[] {
  const first = new Map<string, number>();
  return regions.map(({ commune2021 }, region) => {
    if (commune2021 === null) return region;
    if (!first.has(commune2021)) first.set(commune2021, region);
    return first.get(commune2021) ?? region;
  });
}
