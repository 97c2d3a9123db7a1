import type {
  MatchHamlet,
  MatchProblem,
  MatchSite,
} from '../../../../src/domain/resettle/match/MatchProblem.ts';

export interface BestMatching {
  readonly placed: number;
  /** Household-kilometres. */
  readonly cost: number;
}

/**
 * The best of all matchings, each looked at: most households placed, then least cost. Written from the words of the choices alone, for a handful of
 * hamlets.
 */
export function bestOfEvery(problem: MatchProblem): BestMatching {
  const { hamlets, sites, choices } = problem;
  let best: BestMatching = { placed: -1, cost: Infinity };
  const free = new Map(sites.map((site) => [site.id, site.capacity ?? 0]));
  const parts: { hamlet: MatchHamlet; site: MatchSite; households: number }[] = [];

  const judge = () => {
    const placed = parts.reduce((sum, { households }) => sum + households, 0);
    const cost =
      parts.reduce(
        (sum, { hamlet, site, households }) => sum + households * costOf(problem, hamlet, site),
        0,
      ) +
      choices.together * spreadOf(parts);
    if (placed > best.placed || (placed === best.placed && cost < best.cost)) best = { placed, cost };
  };
  const place = (at: number) => {
    const hamlet = hamlets[at];
    if (hamlet === undefined) {
      judge();
      return;
    }
    const rest = hamlet.households ?? 0;
    const lock = choices.locked.find((pair) => pair.hamlet === hamlet.id);
    for (const amounts of waysToShare(rest, sites.length, choices.split)) {
      const used = amounts.flatMap((households, index) => {
        const site = sites[index];
        return site === undefined || households === 0 ? [] : [{ hamlet, site, households }];
      });
      if (used.some(({ site }) => !mayGo(problem, hamlet, site))) continue;
      if (used.some(({ site, households }) => (free.get(site.id) ?? 0) < households)) continue;
      const all = used.reduce((sum, { households }) => sum + households, 0) === rest;
      if (lock !== undefined && locksFit(problem, lock.site) && !all) continue;
      for (const part of used) free.set(part.site.id, (free.get(part.site.id) ?? 0) - part.households);
      parts.push(...used);
      place(at + 1);
      parts.splice(parts.length - used.length);
      for (const part of used) free.set(part.site.id, (free.get(part.site.id) ?? 0) + part.households);
    }
  };
  place(0);
  return best;
}

export function mayGo({ choices }: MatchProblem, hamlet: MatchHamlet, site: MatchSite): boolean {
  const lock = choices.locked.find((pair) => pair.hamlet === hamlet.id);
  if (site.capacity === null || hamlet.position === null) return false;
  if (lock !== undefined) return lock.site === site.id;
  if (choices.barred.some((pair) => pair.hamlet === hamlet.id && pair.site === site.id)) return false;
  return choices.maxKm === null || km(hamlet, site) <= choices.maxKm;
}

export function locksFit({ hamlets, sites, choices }: MatchProblem, id: string): boolean {
  const due = choices.locked
    .filter(({ site }) => site === id)
    .reduce((sum, pair) => sum + (hamlets.find((hamlet) => hamlet.id === pair.hamlet)?.households ?? 0), 0);
  return due <= (sites.find((site) => site.id === id)?.capacity ?? 0);
}

function costOf({ sites, choices }: MatchProblem, hamlet: MatchHamlet, site: MatchSite): number {
  const dearest = Math.max(0, ...sites.map(({ costPerHousehold }) => costPerHousehold ?? 0));
  const same = hamlet.commune !== null && hamlet.commune === site.commune;
  const near = choices.neighbours.some((pair) => {
    return pair.includes(hamlet.commune ?? '') && pair.includes(site.commune ?? '');
  });
  const leaving = same ? 0 : near ? choices.neighbourCommune : choices.otherCommune;
  return choices.perKm * km(hamlet, site) + choices.perMillion * (site.costPerHousehold ?? dearest) + leaving;
}

/** Haversine over the mean ball of the IUGG. */
export function km(hamlet: MatchHamlet, { position: [toLon, toLat] }: MatchSite): number {
  const [fromLon, fromLat] = hamlet.position ?? [NaN, NaN];
  const radians = Math.PI / 180;
  const half = (a: number, b: number) => Math.sin(((b - a) * radians) / 2) ** 2;
  const chord =
    half(fromLat, toLat) + Math.cos(fromLat * radians) * Math.cos(toLat * radians) * half(fromLon, toLon);
  return 2 * 6371.0088 * Math.asin(Math.sqrt(chord));
}

function spreadOf(parts: readonly { readonly hamlet: MatchHamlet; readonly site: MatchSite }[]): number {
  const groups = new Set(parts.flatMap(({ hamlet }) => hamlet.group ?? []));
  return [...groups].reduce((sum, group) => {
    const own = parts.filter(({ hamlet }) => hamlet.group === group);
    return sum + new Set(own.map(({ site }) => site.id)).size - 1;
  }, 0);
}

/** Households by site; what is missing to the whole has none. */
function waysToShare(households: number, sites: number, split: boolean): readonly (readonly number[])[] {
  if (!split)
    return [
      Array.from({ length: sites }, () => 0),
      ...Array.from({ length: sites }, (_, chosen) =>
        Array.from({ length: sites }, (_site, at) => (at === chosen ? households : 0)),
      ),
    ];
  if (sites === 0) return [[]];
  return Array.from({ length: households + 1 }, (_, own) => own).flatMap((own) =>
    waysToShare(households - own, sites - 1, true).map((others) => [own, ...others]),
  );
}
