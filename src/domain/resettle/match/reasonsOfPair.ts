import type { PairReason } from './Match.ts';
import type { MatchChoices } from './MatchProblem.ts';
import type { OpenArc, Openings, OpenHamlet } from './Openings.ts';
import type { PlacedPart } from './PlacedPart.ts';

/**
 * Why households go to this site and not to the nearest one.
 *
 * @param parts of all hamlets
 * @param taken households by site
 */
export function reasonsOfPair(
  choices: MatchChoices,
  open: Openings,
  parts: readonly PlacedPart[],
  taken: readonly number[],
  part: PlacedPart,
): readonly PairReason[] {
  const hamlet = open.hamlets[part.hamlet] as OpenHamlet;
  if (hamlet.lock !== null) return [{ code: 'locked' }];
  if (part.arc.site === hamlet.nearest) return [{ code: 'nearest' }];
  const small = tooSmall(open, hamlet);
  const near = hamlet.arcs.reduce((best, arc) => (arc.km < best.km ? arc : best), part.arc);
  if (near === part.arc) return small;
  const nearest = open.sites[near.site]?.id ?? '';
  const free = (open.sites[near.site]?.capacity ?? 0) - (taken[near.site] ?? 0);
  const full = free < (choices.split ? 1 : hamlet.households);
  const nearer = near.leaving > part.arc.leaving;
  const sameCommune = nearer && hamlet.commune === open.sites[part.arc.site]?.commune;
  return [
    ...small,
    ...(full ? [{ code: 'nearest-is-full' as const, nearest, free }] : []),
    ...(near.price > part.arc.price ? [{ code: 'cheaper' as const, nearest }] : []),
    ...(nearer
      ? [{ code: sameCommune ? ('same-commune' as const) : ('neighbour-commune' as const), nearest }]
      : []),
    ...(choices.together > 0 && staysTogether(open, parts, part, near)
      ? [{ code: 'together' as const, nearest }]
      : []),
  ];
}

function tooSmall({ sites }: Openings, { nearest, arcs }: OpenHamlet): readonly PairReason[] {
  const site = nearest === null ? undefined : sites[nearest];
  if (site === undefined || arcs.some((arc) => arc.site === nearest)) return [];
  return [{ code: 'nearest-too-small', nearest: site.id, capacity: site.capacity }];
}

/** More of its community go the same way than to the nearest site. */
function staysTogether(
  { hamlets }: Openings,
  parts: readonly PlacedPart[],
  part: PlacedPart,
  near: OpenArc,
): boolean {
  const group = hamlets[part.hamlet]?.group ?? null;
  if (group === null) return false;
  const others = parts.filter(({ hamlet }) => hamlet !== part.hamlet && hamlets[hamlet]?.group === group);
  const at = (site: number) => others.filter(({ arc }) => arc.site === site).length;
  return at(part.arc.site) > at(near.site);
}
