import type { AreasFile, Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { RosterHamlet } from '../hamletRoster.ts';
import { groupCells } from './groupCells.ts';
import { keepWhole } from './keepWhole.ts';
import type { Land } from './land.ts';
import { toPlane, type Point } from './projection.ts';
import { shareUnit } from './shareUnit.ts';
import type { Skeleton } from './skeleton.ts';

/** A hamlet of a town takes less land than one of the hills. */
const landPerHamlet: Readonly<Record<string, number>> = { phường: 0.35, 'thị trấn': 0.65 };

/** The communes of 2021 on the mesh. */
export interface CommuneShares {
  /** Index of the commune of each cell, -1 outside the province. */
  readonly owners: Int32Array;
  /** Where each commune was taken to lie: as geocoded, or as found where that was only estimated. */
  readonly places: readonly Point[];
}

/**
 * Shares every unit of 2025 among the communes it was merged from. Their areas are not among the facts, so
 * each aims at the mean of two guesses: what is nearest to it, and its share of the unit's hamlets.
 */
export function shareCommunes(
  land: Land,
  units: Int32Array,
  areas: AreasFile,
  roster: readonly RosterHamlet[],
  reaches: readonly Skeleton[],
): CommuneShares {
  const owners = new Int32Array(units.length).fill(-1);
  const places = areas.communes2021.map((commune) => toPlane(commune.position));
  const cellsOf = groupCells(units);
  areas.communes2025.forEach((unit, index) => {
    const parts = [...areas.communes2021.keys()].filter(
      (part) => areas.communes2021[part]?.commune2025 === unit.code,
    );
    const cells = cellsOf.get(index) ?? [];
    const weights = parts.map((part) => weightOf(areas.communes2021[part], roster));
    const sites = parts.map((part) => places[part] ?? ([0, 0] as const));
    const fixed = parts.map((part) => areas.communes2021[part]?.positionSureness === 'geocoded');
    const reach = parts.map((part) => reaches[part] ?? []);
    const shared = shareUnit(land, cells, { sites, fixed, weights, reach });
    cells.forEach((cell, at) => (owners[cell] = parts[shared.owners[at] ?? 0] ?? -1));
    parts.forEach((part, at) => (places[part] = shared.sites[at] ?? [0, 0]));
  });
  const anchors = new Map(places.map((place, part) => [part, land.mesh.cellAt(place)]));
  keepWhole(land.mesh, owners, anchors, (taker, cell) => {
    const unit = areas.communes2021[taker]?.commune2025;
    return unit !== undefined && unit === areas.communes2025[units[cell] ?? -1]?.code;
  });
  return { owners, places };
}

function weightOf(commune: Commune2021Entry | undefined, roster: readonly RosterHamlet[]): number {
  if (!commune) return 0;
  const hamlets = roster.filter((hamlet) => hamlet.commune2021 === commune.code).length;
  return hamlets * (landPerHamlet[commune.kind] ?? 1);
}
