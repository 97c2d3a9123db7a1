import type { AreasFile, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { hamletRoster } from '../hamletRoster.ts';
import { districtLinks } from './districtLinks.ts';
import { hamletPlaces } from './hamletPlaces.ts';
import { joinArcs } from './joinArcs.ts';
import { land } from './land.ts';
import { lineGraph } from './lineGraph.ts';
import { toDegrees } from './projection.ts';
import { regions, type Region } from './regions.ts';
import { shareCommunes } from './shareCommunes.ts';
import { shareHamlets } from './shareHamlets.ts';
import { shareUnits } from './shareUnits.ts';
import { simplifyArcs } from './simplifyArcs.ts';
import { smoothLines } from './smoothLines.ts';
import { lines, polygons, topologyFile } from './topology.ts';
import type { TopologyFile } from './TopologyFile.ts';
import { traceArcs } from './traceArcs.ts';

export interface Boundaries {
  /** The areas, with a found place for each commune whose position was only estimated. */
  readonly areas: AreasFile;
  readonly hamlets: HamletsFile;
  readonly communesTopology: TopologyFile;
  readonly hamletsTopology: TopologyFile;
}

/**
 * The schematic boundaries of the province, from facts alone: land is shared out from the top down, so
 * every area lies wholly in the one above it, and every line is drawn once for all areas beside it.
 */
export function boundaries(facts: AreasFile): Boundaries {
  const roster = hamletRoster();
  const ground = land(facts);
  const reaches = districtLinks(facts);
  const units = shareUnits(ground, facts, reaches);
  const communes = shareCommunes(ground, units, facts, roster, reaches);
  const owners = shareHamlets(ground, communes.owners, facts, roster);
  const places = hamletPlaces(ground.mesh, owners, roster.length);
  // After the hamlets come Vietnam outside, abroad and beyond, in the order of `shareUnits`.
  units.forEach((unit, cell) => {
    if (unit >= facts.communes2025.length) owners[cell] = roster.length + unit - facts.communes2025.length;
  });

  const all = regions(facts, roster);
  const graph = lineGraph(ground.mesh, owners, all);
  const traces = traceArcs(graph);
  const drawn = simplifyArcs(traces, smoothLines(ground.mesh, graph));
  const fine = traces.map(({ left, right }, index) => ({ left, right, points: drawn[index] ?? [] }));
  const firstOf = firstRegionOfCommune(all);
  const coarse = joinArcs(fine, (region) => firstOf[region] ?? region);

  const codes = (code: (region: Region) => string | null) => (region: number) =>
    all[region] ? code(all[region]) : null;
  const country = (region: number) => all[region]?.country;
  return {
    areas: {
      ...facts,
      communes2021: facts.communes2021.map((commune, index) => {
        if (commune.positionSureness === 'geocoded') return commune;
        const [lon, lat] = toDegrees(communes.places[index] ?? [0, 0]);
        return { ...commune, position: [Number(lon.toFixed(3)), Number(lat.toFixed(3))] as const };
      }),
    },
    hamlets: {
      code: roster.map((hamlet) => hamlet.code),
      number: roster.map((hamlet) => hamlet.number),
      commune2021: roster.map((hamlet) => hamlet.commune2021),
      lon: places.map(([lon]) => lon),
      lat: places.map(([, lat]) => lat),
    },
    hamletsTopology: topologyFile(withoutFrame(fine, all), {
      hamlet: polygons(
        withoutFrame(fine, all),
        all.length,
        codes((region) => region.hamlet),
      ),
    }),
    communesTopology: topologyFile(coarse, {
      province: polygons(
        coarse,
        all.length,
        codes(({ country }) => (country === 'province' ? facts.province.code : null)),
      ),
      district: polygons(
        coarse,
        all.length,
        codes((region) => region.district),
      ),
      commune2021: polygons(
        coarse,
        all.length,
        codes((region) => region.commune2021),
      ),
      commune2025: polygons(
        coarse,
        all.length,
        codes((region) => region.commune2025),
      ),
      context: polygons(
        coarse,
        all.length,
        codes(({ country }) => (country === 'vietnam' || country === 'abroad' ? country : null)),
      ),
      border: lines(coarse, 'border', (left, right) => {
        const sides = [country(left), country(right)];
        return sides.includes('abroad') && !sides.includes('beyond');
      }),
    }),
  };
}

/** Hamlets of one commune stand as one region of the coarser map: the first of them. */
function firstRegionOfCommune(all: readonly Region[]): readonly number[] {
  const first = new Map<string, number>();
  return all.map(({ commune2021 }, region) => {
    if (commune2021 === null) return region;
    if (!first.has(commune2021)) first.set(commune2021, region);
    return first.get(commune2021) ?? region;
  });
}

function withoutFrame<T extends { readonly left: number; readonly right: number }>(
  arcs: readonly T[],
  all: readonly Region[],
): readonly T[] {
  const inProvince = (region: number) => all[region]?.country === 'province';
  return arcs.filter(({ left, right }) => inProvince(left) || inProvince(right));
}
