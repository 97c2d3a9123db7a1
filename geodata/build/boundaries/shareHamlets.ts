import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import type { RosterHamlet } from '../hamletRoster.ts';
import { fitAreas } from './fitAreas.ts';
import { groupCells } from './groupCells.ts';
import { keepWhole } from './keepWhole.ts';
import type { Land } from './land.ts';
import { squaredDistance } from './nationalLimit.ts';
import type { Point } from './projection.ts';
import { seededRandom, seedOf } from './seededRandom.ts';

const spreadingRounds = 6;

/**
 * Cuts every commune of 2021 into its sample hamlets: seeded places spread over it (Lloyd's relaxation),
 * each with its own, somewhat different share of the land. Where hamlets truly lie is not public.
 *
 * @returns for each cell the index of its hamlet in the roster, -1 outside the province
 */
export function shareHamlets(
  land: Land,
  communes: Int32Array,
  areas: AreasFile,
  roster: readonly RosterHamlet[],
): Int32Array {
  const owners = new Int32Array(communes.length).fill(-1);
  const anchors = new Map<number, number>();
  for (const [commune, cells] of groupCells(communes)) {
    const code = areas.communes2021[commune]?.code;
    const hamlets = [...roster.keys()].filter((hamlet) => roster[hamlet]?.commune2021 === code);
    const { shares, seeds } = shareCommune(land, cells, hamlets.length, seedOf(`hamlets ${code ?? ''}`));
    cells.forEach((cell, at) => (owners[cell] = hamlets[shares[at] ?? 0] ?? -1));
    hamlets.forEach((hamlet, at) => anchors.set(hamlet, seeds[at] ?? -1));
  }
  keepWhole(land.mesh, owners, anchors, (taker, cell) => {
    const code = areas.communes2021[communes[cell] ?? -1]?.code;
    return code !== undefined && roster[taker]?.commune2021 === code;
  });
  return owners;
}

function shareCommune(land: Land, cells: readonly number[], count: number, seed: number) {
  const random = seededRandom(seed);
  const areas = cells.map((cell) => land.mesh.areas[cell] ?? 0);
  const total = areas.reduce((a, b) => a + b, 0);
  const wishes = Array.from({ length: count }, () => 0.65 + 0.7 * random());
  const wished = wishes.reduce((a, b) => a + b, 0);
  const targets = wishes.map((wish) => (total * wish) / wished);
  const everyone = [...wishes.keys()];
  const bent = cells.map((cell) => land.bent[cell] ?? ([0, 0] as const));
  let sites = spreadSites(bent, count, random);
  let shares = new Int32Array(cells.length);
  for (let round = 0; round < spreadingRounds; round += 1) {
    const distances = bent.map((point) => sites.map((site) => Math.sqrt(squaredDistance(site, point))));
    const locked = new Int32Array(cells.length).fill(-1);
    // However the weights swing, a hamlet keeps the cell it stands on.
    sites.forEach((site, at) => (locked[nearestTo(bent, site)] = at));
    const isLast = round === spreadingRounds - 1;
    const claims = { areas, claimants: cells.map(() => everyone), distances, locked };
    shares = fitAreas(claims, targets, isLast ? 150 : 15);
    if (!isLast) sites = sites.map((site, at) => middle(bent, shares, at, site));
  }
  const seeds = sites.map((site) => cells[nearestTo(bent, site)] ?? -1);
  return { shares, seeds };
}

/** Each next place is the farthest from the others of a few drawn by lot. */
function spreadSites(bent: readonly Point[], count: number, random: () => number): Point[] {
  const sites: Point[] = [];
  while (sites.length < count) {
    const drawn = Array.from({ length: 12 }, () => bent[Math.floor(random() * bent.length)] ?? [0, 0]);
    const room = drawn.map((point) =>
      Math.min(...sites.map((site) => squaredDistance(site, point as Point))),
    );
    sites.push((drawn[room.indexOf(Math.max(...room))] ?? [0, 0]) as Point);
  }
  return sites;
}

function middle(bent: readonly Point[], shares: Int32Array, region: number, otherwise: Point): Point {
  let [x, y, count] = [0, 0, 0];
  bent.forEach((point, at) => {
    if (shares[at] !== region) return;
    [x, y, count] = [x + point[0], y + point[1], count + 1];
  });
  return count === 0 ? otherwise : [x / count, y / count];
}

function nearestTo(bent: readonly Point[], site: Point): number {
  let [best, least] = [0, Infinity];
  bent.forEach((point, index) => {
    const away = squaredDistance(point, site);
    if (away < least) [best, least] = [index, away];
  });
  return best;
}
