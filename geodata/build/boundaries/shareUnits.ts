import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { numberOf, readCsv } from '../facts/readCsv.ts';
import { cellsAround } from './cellsAround.ts';
import { fitAreas } from './fitAreas.ts';
import { keepWhole } from './keepWhole.ts';
import { abroad, beyond, vietnam, type Land } from './land.ts';
import { meander } from './meander.ts';
import { toPlane, type Point } from './projection.ts';
import { skeleton, toSkeleton, type Skeleton } from './skeleton.ts';

/** Nobody claims land further than this beyond what is nearest to it. */
const furthestClaimKm = 16;
/** Land around its seat and around the known places of its communes that no unit can lose. */
const seatRoomKm = 0.6;
const placeRoomKm = 0.4;
/** Places that are certainly in no commune of the province, to tell the land around it from stray pieces. */
const wellOutside = { vietnam: [105.6, 22.2], abroad: [106.4, 23.3] } as const;

/**
 * Gives the cells of Vietnam to the 56 units of 2025 so that each has its official area, holds its seat and
 * is one piece; what is nearer to the seats of neighbouring provinces stays outside.
 *
 * @param reaches where communes reach for others of their district, by commune
 * @returns for each cell the index of its unit, or 56 (Vietnam outside), 57 (abroad), 58 (beyond the window)
 */
export function shareUnits(land: Land, areas: AreasFile, reaches: readonly Skeleton[]): Int32Array {
  const units = areas.communes2025;
  const outside = units.length;
  const sites = units.map((unit) => [
    toPlane(unit.position),
    ...areas.communes2021
      .filter((part) => part.commune2025 === unit.code)
      .map((part) => toPlane(part.position)),
  ]);
  const claimants: Skeleton[] = sites.map((places, index) => [
    ...skeleton(places.map(meander)),
    ...areas.communes2021.flatMap((part, commune) =>
      part.commune2025 === units[index]?.code ? (reaches[commune] ?? []) : [],
    ),
  ]);
  const neighbours = readCsv('neighbour-seats.csv').map((row) =>
    meander(toPlane([numberOf(row, 'seat_lon'), numberOf(row, 'seat_lat')])),
  );
  claimants.push(neighbours.map((seat) => [seat, seat] as const));

  const { mesh } = land;
  const cells = [...mesh.points.keys()].filter((cell) => land.country[cell] === vietnam);
  const claims = cells.map((cell) => claimsOn(land.bent[cell] ?? [0, 0], claimants));
  const locked = lockedCells(land, areas, sites);
  const shared = fitAreas(
    {
      areas: cells.map((cell) => mesh.areas[cell] ?? 0),
      claimants: claims.map((claim) => claim.map(({ claimant }) => claimant)),
      distances: claims.map((claim) => claim.map(({ km }) => km)),
      locked: Int32Array.from(cells, (cell) => locked[cell] ?? -1),
    },
    [...units.map((unit) => unit.areaKm2), null],
  );

  const owners = Int32Array.from(land.country, (country) =>
    country === abroad ? outside + 1 : country === beyond ? outside + 2 : outside,
  );
  cells.forEach((cell, index) => (owners[cell] = shared[index] ?? outside));
  const anchors = new Map(sites.map((places, unit) => [unit, mesh.cellAt(places[0] ?? [0, 0])]));
  anchors.set(outside, mesh.cellAt(toPlane(wellOutside.vietnam)));
  anchors.set(outside + 1, mesh.cellAt(toPlane(wellOutside.abroad)));
  keepWhole(mesh, owners, anchors, (taker) => taker <= outside);
  return owners;
}

function claimsOn(point: Point, claimants: readonly Skeleton[]) {
  const all = claimants.map((lines, claimant) => ({ claimant, km: toSkeleton(point, lines) }));
  const nearest = Math.min(...all.map(({ km }) => km));
  return all.filter(({ km }) => km < nearest + furthestClaimKm);
}

/** Every unit keeps some room around its own seat and around the known places of its communes. */
function lockedCells(land: Land, areas: AreasFile, sites: readonly (readonly Point[])[]): Int32Array {
  const locked = new Int32Array(land.mesh.points.length).fill(-1);
  const lock = (unit: number, place: Point, km: number) => {
    for (const cell of cellsAround(land.mesh, place, km)) {
      if (land.country[cell] === vietnam) locked[cell] = unit;
    }
  };
  areas.communes2021.forEach((part) => {
    const unit = areas.communes2025.findIndex((entry) => entry.code === part.commune2025);
    if (part.positionSureness === 'geocoded') lock(unit, toPlane(part.position), placeRoomKm);
  });
  sites.forEach((places, unit) => places[0] && lock(unit, places[0], seatRoomKm));
  return locked;
}
