import { matchWeights, type MatchFault } from './MatchFault.ts';
import type { MatchProblem } from './MatchProblem.ts';

/** Everything that keeps a problem from being solved; empty when it can be. */
export function faultsOfMatch({ hamlets, sites, choices }: MatchProblem): readonly MatchFault[] {
  const known = { hamlets: new Set(hamlets.map(({ id }) => id)), sites: new Set(sites.map(({ id }) => id)) };
  const barred = new Set(choices.barred.map(({ hamlet, site }) => JSON.stringify([hamlet, site])));
  const pairs = [...choices.locked, ...choices.barred];
  return [
    ...repeated(hamlets.map(({ id }) => id)).map((id) => ({ code: 'hamlet-twice' as const, id })),
    ...repeated(sites.map(({ id }) => id)).map((id) => ({ code: 'site-twice' as const, id })),
    ...hamlets.flatMap(({ id, households: value }) =>
      value === null || isCount(value) ? [] : [{ code: 'households-not-whole' as const, hamlet: id, value }],
    ),
    ...sites.flatMap(({ id, capacity: value }) =>
      value === null || isCount(value) ? [] : [{ code: 'capacity-not-whole' as const, site: id, value }],
    ),
    ...sites.flatMap(({ id, costPerHousehold: value }) =>
      value === null || isAmount(value) ? [] : [{ code: 'cost-negative' as const, site: id, value }],
    ),
    ...pairs
      .filter(({ hamlet }) => !known.hamlets.has(hamlet))
      .map(({ hamlet }) => ({ code: 'hamlet-unknown' as const, id: hamlet })),
    ...pairs
      .filter(({ site }) => !known.sites.has(site))
      .map(({ site }) => ({ code: 'site-unknown' as const, id: site })),
    ...repeated(choices.locked.map(({ hamlet }) => hamlet)).map((hamlet) => ({
      code: 'locked-twice' as const,
      hamlet,
    })),
    ...choices.locked
      .filter(({ hamlet, site }) => barred.has(JSON.stringify([hamlet, site])))
      .map(({ hamlet, site }) => ({ code: 'locked-and-barred' as const, hamlet, site })),
    ...matchWeights.flatMap((choice) => {
      const value = choices[choice];
      return value === null || isAmount(value) ? [] : [{ code: 'weight-negative' as const, choice, value }];
    }),
  ];
}

function isCount(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0;
}

function isAmount(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}

/** Each once, in the order in which the second one stands. */
function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) < at))];
}
