import { isFigure } from '../indicator/Cell.ts';
import type { Area } from '../area/Area.ts';
import type { ArrangeChoices } from './ArrangeChoices.ts';
import type { ArrangedHamlet } from './ArrangedHamlet.ts';
import { communityOf } from './Community.ts';
import type { JudgedSite } from './judgeSite.ts';
import { usualMatchChoices, type MatchProblem } from './match/MatchProblem.ts';

/**
 * What is to be matched: the first hamlets of the list that have somebody to move, and the sites that may take them.
 *
 * @param lines in their order
 */
export function movingProblem(
  lines: readonly ArrangedHamlet[],
  sites: readonly JudgedSite[],
  choices: ArrangeChoices,
): MatchProblem {
  const { movers, unmappedSites, moveKm, splitHamlets, stayKm, capacities, locked, communities } = choices;
  const moving = lines.filter(
    ({ rank, form, toMove }) =>
      rank !== null && rank <= movers && form?.form !== 'on-the-spot' && !(isFigure(toMove) && toMove === 0),
  );
  const usable = sites.filter(({ state }) => state === 'open' || (state === 'warned' && unmappedSites));
  const isHere = new Set(usable.map(({ site }) => site.id));
  const groupOf = (area: Area) => {
    const place = communityOf(communities, area);
    return place < 0 ? null : String(place);
  };
  const isMoving = new Set<string>(moving.map(({ area }) => area.key));
  return {
    hamlets: moving.map(({ area, toMove }) => ({
      id: area.key,
      households: isFigure(toMove) ? toMove : null,
      position: area.position,
      commune: area.within.commune2025 ?? null,
      group: groupOf(area),
    })),
    sites: usable.map(({ site, commune }) => ({
      id: site.id,
      position: site.position,
      capacity: capacities[site.id] ?? site.capacity,
      costPerHousehold: site.costPerHousehold ?? choices.householdCost,
      commune,
    })),
    choices: {
      ...usualMatchChoices,
      split: splitHamlets,
      maxKm: moveKm,
      otherCommune: stayKm,
      together: communities.length === 0 ? 0 : choices.togetherKm,
      locked: locked.filter(({ hamlet, site }) => isHere.has(site) && isMoving.has(hamlet)),
    },
  };
}
