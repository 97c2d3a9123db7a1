import type { AreasFile, Commune2021Entry, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { hamletRoster } from '../hamletRoster.ts';
import { communesTopology } from './communesTopology.ts';
import { districtLinks } from './districtLinks.ts';
import { hamletPlaces } from './hamletPlaces.ts';
import { hamletsTopology } from './hamletsTopology.ts';
import { land } from './land.ts';
import { lineGraph } from './lineGraph.ts';
import { toDegrees, type Point } from './projection.ts';
import { regions } from './regions.ts';
import { shareCommunes } from './shareCommunes.ts';
import { shareHamlets } from './shareHamlets.ts';
import { shareUnits } from './shareUnits.ts';
import { simplifyArcs } from './simplifyArcs.ts';
import { smoothLines } from './smoothLines.ts';
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
  return {
    areas: { ...facts, communes2021: placed(facts.communes2021, communes.places) },
    hamlets: {
      code: roster.map((hamlet) => hamlet.code),
      number: roster.map((hamlet) => hamlet.number),
      commune2021: roster.map((hamlet) => hamlet.commune2021),
      lon: places.map(([lon]) => lon),
      lat: places.map(([, lat]) => lat),
    },
    communesTopology: communesTopology(fine, all, facts.province.code),
    hamletsTopology: hamletsTopology(fine, all),
  };
}

/** Estimated positions become the places that were found, to the same three decimals as the known ones. */
function placed(communes: readonly Commune2021Entry[], places: readonly Point[]) {
  return communes.map((commune, index) => {
    if (commune.positionSureness === 'geocoded') return commune;
    const [lon, lat] = toDegrees(places[index] ?? [0, 0]);
    return { ...commune, position: [Number(lon.toFixed(3)), Number(lat.toFixed(3))] as const };
  });
}
