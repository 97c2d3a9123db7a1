import type { UnplacedHamlet, UnplacedReason } from './Match.ts';
import type { MatchHamlet, MatchProblem } from './MatchProblem.ts';
import { kmBetweenPlaces } from './openingsOf.ts';
import type { Openings, OpenHamlet, OpenSite } from './Openings.ts';
import type { PlacedPart } from './PlacedPart.ts';
import type { Shortages } from './shortagesOf.ts';

interface Placed {
  readonly parts: readonly PlacedPart[];
  /** Households by open site. */
  readonly taken: readonly number[];
  /** Nobody places more. */
  readonly proven: boolean;
}

/** Hamlets with households that have no site, by id, each with what keeps it from one. */
export function unplacedOf(
  problem: MatchProblem,
  open: Openings,
  shortages: Shortages,
  placed: Placed,
): readonly UnplacedHamlet[] {
  const unknown = problem.hamlets.flatMap(({ id, households, position }): readonly UnplacedHamlet[] => {
    if (households === null)
      return [{ hamlet: id, households: null, reason: { code: 'households-unknown' } }];
    return households > 0 && position === null
      ? [{ hamlet: id, households, reason: { code: 'position-unknown' } }]
      : [];
  });
  const having = new Int32Array(open.hamlets.length);
  for (const { hamlet, households } of placed.parts) having[hamlet] = (having[hamlet] as number) + households;
  const left = open.hamlets.flatMap((hamlet, at): readonly UnplacedHamlet[] => {
    const households = hamlet.households - (having[at] ?? 0);
    if (households === 0) return [];
    const reason =
      closedReason(problem, open, hamlet) ?? fullReason(open, hamlet, shortages.clusterOf[at] ?? -1, placed);
    return [{ hamlet: hamlet.id, households, reason }];
  });
  return [...unknown, ...left].sort((a, b) => (a.hamlet < b.hamlet ? -1 : 1));
}

/** Where no site is open to it. */
function closedReason(
  { choices }: MatchProblem,
  { sites }: Openings,
  { id, position, lock, nearest, arcs }: OpenHamlet,
): UnplacedReason | null {
  const site = choices.locked.find(({ hamlet }) => hamlet === id)?.site;
  if (lock !== null && site !== undefined) return { code: 'locked-site-is-short', site };
  if (sites.length === 0) return { code: 'no-site' };
  if (arcs.length > 0) return null;
  const barred = new Set(choices.barred.flatMap(({ hamlet, site: other }) => (hamlet === id ? other : [])));
  const offered = sites
    .filter((each) => !barred.has(each.id))
    .map((each) => ({ ...each, km: kmOf(position, each) }));
  if (nearest === null) {
    const near = offered.reduce<(typeof offered)[number] | null>(
      (best, each) => (best === null || each.km < best.km ? each : best),
      null,
    );
    return near === null ? { code: 'all-barred' } : { code: 'too-far', nearest: near.id, km: near.km };
  }
  const { maxKm } = choices;
  const largest = offered
    .filter(({ km }) => maxKm === null || km <= maxKm)
    .reduce((best, each) => (each.capacity > best.capacity ? each : best));
  return { code: 'too-large', largest: largest.id, capacity: largest.capacity };
}

/** Where sites are open to it, but taken. */
function fullReason(
  { sites }: Openings,
  { arcs }: OpenHamlet,
  shortage: number,
  { taken, proven }: Placed,
): UnplacedReason {
  if (shortage >= 0) return { code: 'sites-are-short', shortage };
  if (!proven) return { code: 'not-found-in-time' };
  const [first, ...others] = arcs.map(({ site }) => {
    return { site, free: (sites[site]?.capacity ?? 0) - (taken[site] ?? 0) };
  });
  if (first === undefined) throw new Error('a hamlet without an open site has a reason of its own');
  const { site, free } = others.reduce((best, each) => (each.free > best.free ? each : best), first);
  return { code: 'no-single-site', largest: sites[site]?.id ?? '', free };
}

function kmOf(position: MatchHamlet['position'], site: OpenSite): number {
  return position === null ? NaN : kmBetweenPlaces(position, site.position);
}
