import type { Assigned, Assignment } from './Assignment.ts';
import type { StagesSolved } from './AssignmentStages.ts';
import { spreadOf } from './costOf.ts';
import type { Match, MatchPair, SiteLoad } from './Match.ts';
import type { MatchProblem } from './MatchProblem.ts';
import type { Openings } from './Openings.ts';
import { reasonsOfPair } from './reasonsOfPair.ts';
import type { Shortages } from './shortagesOf.ts';
import { unplacedOf } from './unplacedOf.ts';
import type { PlacedPart } from './PlacedPart.ts';

/**
 * What the solver found, as a planner reads it: pairs with their reasons, who is left and why, loads and sums.
 *
 * @param assignment with the arcs of all others; its costs do not matter
 */
export function tellMatch(
  problem: MatchProblem,
  open: Openings,
  shortages: Shortages,
  assignment: Assignment,
  solved: StagesSolved,
): Match {
  const parts = partsOf(open, assignment.starts, solved.assigned);
  const taken = open.sites.map((_, site) => sumOf(parts.filter(({ arc }) => arc.site === site)));
  const pairs = parts.map((part): MatchPair => {
    const { hamlet, arc, households } = part;
    const site = open.sites[arc.site];
    const price = site?.costPerHousehold ?? null;
    return {
      hamlet: open.hamlets[hamlet]?.id ?? '',
      site: site?.id ?? '',
      households,
      km: arc.km,
      cost: price === null ? null : price * households,
      reasons: reasonsOfPair(problem.choices, open, parts, taken, part),
    };
  });
  const loads = problem.sites.map(({ id, capacity }): SiteLoad => {
    return { site: id, capacity, taken: taken[open.sites.findIndex((site) => site.id === id)] ?? 0 };
  });
  const needed = sumOf(open.hamlets);
  const { cost: objective, bound, proven } = solved;
  const unplaced = unplacedOf(problem, open, shortages, {
    parts,
    taken,
    proven: solved.left === solved.leastLeft,
  });
  return {
    status: !proven ? 'stopped' : unplaced.length === 0 ? 'optimal' : 'short',
    pairs,
    unplaced,
    shortages: shortages.shortages,
    loads: loads.toSorted((a, b) => (a.site < b.site ? -1 : 1)),
    totals: {
      households: problem.hamlets.reduce((sum, { households }) => sum + (households ?? 0), 0),
      placed: needed - solved.left,
      placeable: needed - solved.leastLeft,
      householdKm: pairs.reduce((sum, { households, km }) => sum + households * km, 0),
      cost: pairs.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
      householdsWithoutCost: sumOf(pairs.filter(({ cost }) => cost === null)),
      leavingCommune: sumOf(parts.filter((part) => leavesCommune(open, part))),
      spread: spreadOf(assignment, solved.assigned),
    },
    objective,
    bound,
    gap: objective === 0 ? 0 : (objective - bound) / objective,
  };
}

function partsOf({ hamlets }: Openings, starts: Int32Array, assigned: Assigned): readonly PlacedPart[] {
  return hamlets.flatMap(({ arcs }, hamlet) => {
    const parts = arcs.flatMap((arc, place): readonly PlacedPart[] => {
      const households = assigned[(starts[hamlet] as number) + place] ?? 0;
      return households === 0 ? [] : [{ hamlet, arc, households }];
    });
    return parts.sort((a, b) => a.arc.site - b.arc.site);
  });
}

function leavesCommune({ hamlets, sites }: Openings, { hamlet, arc }: PlacedPart): boolean {
  const commune = hamlets[hamlet]?.commune ?? null;
  return commune === null || commune !== sites[arc.site]?.commune;
}

function sumOf(parts: readonly { readonly households: number }[]): number {
  return parts.reduce((sum, { households }) => sum + households, 0);
}
