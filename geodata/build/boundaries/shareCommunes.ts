import type { AreasFile, Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { RosterHamlet } from '../hamletRoster.ts';
import { cellsAround } from './cellsAround.ts';
import { fitAreas } from './fitAreas.ts';
import { groupCells } from './groupCells.ts';
import { keepWhole } from './keepWhole.ts';
import type { Land } from './land.ts';
import { meander } from './meander.ts';
import { squaredDistance } from './nationalLimit.ts';
import { toPlane, type Point } from './projection.ts';
import { toSkeleton, type Skeleton } from './skeleton.ts';

/** A hamlet of a town takes less land than one of the hills. */
const landPerHamlet: Readonly<Record<string, number>> = { phường: 0.35, 'thị trấn': 0.65 };
const placeRoomKm = 0.4;

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

interface Parts {
  readonly sites: readonly Point[];
  /** Whether a site is known, or only estimated and so free to move. */
  readonly fixed: readonly boolean[];
  readonly weights: readonly number[];
  readonly reach: readonly Skeleton[];
}

function shareUnit(
  land: Land,
  cells: readonly number[],
  { sites: startSites, fixed, weights, reach }: Parts,
): { readonly owners: Int32Array; readonly sites: readonly Point[] } {
  const areas = cells.map((cell) => land.mesh.areas[cell] ?? 0);
  const total = sum(areas);
  let sites = [...startSites];
  let owners = new Int32Array(cells.length);
  for (let round = 0; round < 4; round += 1) {
    const bent = sites.map(meander);
    const lines = bent.map((site, at): Skeleton => [[site, site], ...(reach[at] ?? [])]);
    const distances = cells.map((cell) => lines.map((line) => toSkeleton(land.bent[cell] ?? [0, 0], line)));
    const nearest = distances.map((row) => row.indexOf(Math.min(...row)));
    const targets = weights.map((weight, site) => {
      const near = sum(areas.filter((_, at) => nearest[at] === site)) / total;
      return (total * (near + weight / sum(weights))) / 2;
    });
    const locked = lockedCells(land, cells, sites, fixed);
    const everyone = [...weights.keys()];
    owners = fitAreas({ areas, claimants: cells.map(() => everyone), distances, locked }, targets);
    if (fixed.every(Boolean)) break;
    sites = sites.map((site, at) => {
      return fixed[at]
        ? site
        : middleCell(
            land,
            cells.filter((_, index) => owners[index] === at),
            site,
          );
    });
  }
  return { owners, sites };
}

/** The known place nearest to a cell keeps it, within its room. */
function lockedCells(
  land: Land,
  cells: readonly number[],
  sites: readonly Point[],
  fixed: readonly boolean[],
): Int32Array {
  const locked = new Int32Array(land.mesh.points.length).fill(-1);
  sites.forEach((site, at) => {
    for (const cell of cellsAround(land.mesh, site, fixed[at] ? placeRoomKm : 0)) {
      const point = land.mesh.points[cell] ?? site;
      const other = sites[locked[cell] ?? -1];
      if (!other || squaredDistance(point, site) < squaredDistance(point, other)) locked[cell] = at;
    }
  });
  return Int32Array.from(cells, (cell) => locked[cell] ?? -1);
}

/** The cell nearest to the middle of some cells. */
export function middleCell(land: Land, cells: readonly number[], otherwise: Point): Point {
  const points = cells.map((cell) => land.mesh.points[cell] ?? otherwise);
  if (points.length === 0) return otherwise;
  const middle: Point = [
    sum(points.map(([x]) => x)) / points.length,
    sum(points.map(([, y]) => y)) / points.length,
  ];
  return points.reduce((a, b) => (squaredDistance(b, middle) < squaredDistance(a, middle) ? b : a));
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
