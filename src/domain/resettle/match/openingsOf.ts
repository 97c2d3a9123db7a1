import { distance } from '@turf/turf';
import type { Position } from '../../area/Area.ts';
import type { MatchChoices, MatchProblem, MatchSite } from './MatchProblem.ts';
import type { OpenArc, Openings, OpenHamlet, OpenSite } from './Openings.ts';

/**
 * Who can go where at which cost: within the distance allowed, not barred, and, unless hamlets may be split, to sites that could take the whole
 * hamlet. A locked hamlet is open to its site alone, at any distance.
 */
export function openingsOf({ hamlets, sites, choices }: MatchProblem): Openings {
  const open = sites.filter((site): site is OpenSite => site.capacity !== null).sort(byId);
  const priceOf = pricesOf(sites, choices);
  const neighbours = new Set(choices.neighbours.flatMap(([a, b]) => [pairKey(a, b), pairKey(b, a)]));
  const barred = new Set(choices.barred.map(({ hamlet, site }) => pairKey(hamlet, site)));
  const locks = new Map(choices.locked.map(({ hamlet, site }) => [hamlet, site]));
  const leaving = (from: string | null, to: string | null): number => {
    if (from === null || to === null) return choices.otherCommune;
    if (from === to) return 0;
    return neighbours.has(pairKey(from, to)) ? choices.neighbourCommune : choices.otherCommune;
  };

  const placeable = hamlets.flatMap((hamlet): readonly OpenHamlet[] => {
    const { id, households, position, commune } = hamlet;
    if (households === null || households === 0 || position === null) return [];
    const locked = locks.get(id);
    const near = open.flatMap((site, place): readonly OpenArc[] => {
      if (locked === undefined ? barred.has(pairKey(id, site.id)) : locked !== site.id) return [];
      const km = kmBetweenPlaces(position, site.position);
      if (locked === undefined && choices.maxKm !== null && km > choices.maxKm) return [];
      const price = choices.perMillion * priceOf(site);
      const left = leaving(commune, site.commune);
      return [{ site: place, km, cost: choices.perKm * km + price + left, price, leaving: left }];
    });
    const nearest = near.reduce<OpenArc | null>(
      (best, arc) => (best === null || arc.km < best.km ? arc : best),
      null,
    );
    const arcs = near.filter(({ site }) => (open[site]?.capacity ?? 0) >= (choices.split ? 1 : households));
    return [
      {
        ...hamlet,
        households,
        arcs: arcs.sort((a, b) => a.cost - b.cost || a.site - b.site),
        lock: locked === undefined ? null : open.findIndex((site) => site.id === locked),
        nearest: nearest?.site ?? null,
      },
    ];
  });
  return { hamlets: placeable.sort(byId), sites: open };
}

/** Kilometres over the earth, in a straight line. */
export function kmBetweenPlaces(from: Position, to: Position): number {
  return distance([...from], [...to]);
}

/** Million đồng for a household, as it is weighed: the dearest known one for a site whose own is not known. */
function pricesOf(sites: readonly MatchSite[], { perMillion }: MatchChoices): (site: MatchSite) => number {
  const known = sites.flatMap(({ costPerHousehold }) => costPerHousehold ?? []);
  const dearest = Math.max(0, ...known);
  return perMillion === 0 ? () => 0 : ({ costPerHousehold }) => costPerHousehold ?? dearest;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function pairKey(a: string, b: string): string {
  return JSON.stringify([a, b]);
}
