import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Match, MatchPair } from '../../../../src/domain/resettle/match/Match.ts';
import { matchHamlets } from '../../../../src/domain/resettle/match/matchHamlets.ts';
import {
  usualMatchChoices,
  type MatchChoices,
  type MatchHamlet,
  type MatchProblem,
  type MatchSite,
} from '../../../../src/domain/resettle/match/MatchProblem.ts';
import { openSolver } from '../../../../src/domain/solver/openSolver.ts';
import type { Solver } from '../../../../src/domain/solver/Solver.ts';
import { finished } from '../../../../src/domain/steps/finished.ts';
import { bestOfEvery, km, mayGo } from './everyMatching.ts';
import { smallProblems } from './smallProblems.ts';

let solver: Solver;
beforeAll(async () => {
  solver = await openSolver();
});

const solve = (problem: MatchProblem): Match =>
  finished(matchHamlets(problem, solver, { seconds: 60, relativeGap: 0 }));

/** Places along a meridian, about 1.112 km for each hundredth of a degree. */
const at = (hundredths: number) => [106, 22.5 + hundredths / 100] as const;
const hamlet = (id: string, households: number, place: number, more: Partial<MatchHamlet> = {}) => {
  return { id, households, position: at(place), commune: null, group: null, ...more };
};
const site = (id: string, capacity: number | null, place: number, more: Partial<MatchSite> = {}) => {
  return { id, capacity, position: at(place), commune: null, costPerHousehold: null, ...more };
};
const problem = (
  hamlets: readonly MatchHamlet[],
  sites: readonly MatchSite[],
  choices: Partial<MatchChoices> = {},
): MatchProblem => ({ hamlets, sites, choices: { ...usualMatchChoices, ...choices } });
const goes = ({ pairs }: Match) => pairs.map(({ hamlet: from, site: to }: MatchPair) => `${from}>${to}`);

describe('a matching', () => {
  it.each([
    ['whole', false, 150],
    ['that may be split', true, 100],
  ] as const)('of hamlets %s is the best of all there are', (_, split, numRuns) => {
    fc.assert(
      fc.property(smallProblems(split), (given) => {
        const match = solve(given);
        const best = bestOfEvery(given);
        expect(match.status).not.toBe('stopped');
        expect(match.totals.placed).toBe(best.placed);
        expect(match.totals.placeable).toBe(best.placed);
        expect(Math.abs(match.objective - best.cost)).toBeLessThan(1e-6 * Math.max(1, best.cost));
        keepsTheRules(given, match);
      }),
      { numRuns, seed: 20261126 },
    );
  });

  it('is the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(smallProblems(false), (given) => {
        const turned = {
          ...given,
          hamlets: given.hamlets.toReversed(),
          sites: given.sites.toReversed(),
        };
        expect(solve(turned)).toEqual(solve(given));
      }),
      { numRuns: 25, seed: 7 },
    );
  });

  it('tells why each hamlet goes where it goes', () => {
    const hamlets = [hamlet('a', 30, 0), hamlet('b', 20, 1), hamlet('c', 60, 2), hamlet('d', 5, 3)];
    const sites = [site('near', 50, 0), site('far', 100, 12)];
    const match = solve(problem(hamlets, sites, { locked: [{ hamlet: 'd', site: 'far' }] }));
    const reasons = Object.fromEntries(match.pairs.map((pair) => [pair.hamlet, pair.reasons]));
    expect(goes(match)).toEqual(['a>near', 'b>near', 'c>far', 'd>far']);
    expect(reasons).toEqual({
      a: [{ code: 'nearest' }],
      b: [{ code: 'nearest' }],
      c: [{ code: 'nearest-too-small', nearest: 'near', capacity: 50 }],
      d: [{ code: 'locked' }],
    });
    const tight = solve(problem([hamlet('a', 30, 0), hamlet('b', 30, 3)], sites));
    expect(tight.pairs[1]?.reasons).toEqual([{ code: 'nearest-is-full', nearest: 'near', free: 20 }]);
  });

  it('prefers the own commune, then a neighbour, and the cheaper site, by what they weigh', () => {
    const own = { commune: 'x' };
    const sites = [
      site('a', 90, 0, { commune: 'z', costPerHousehold: 300 }),
      site('b', 90, 4, { commune: 'y', costPerHousehold: 300 }),
      site('c', 90, 8, { commune: 'x', costPerHousehold: 300 }),
      site('d', 90, 12, { commune: 'z', costPerHousehold: 200 }),
    ];
    const goesTo = (choices: Partial<MatchChoices>) => {
      const [pair] = solve(problem([hamlet('h', 10, 0, own)], sites, choices)).pairs;
      return { site: pair?.site, reasons: pair?.reasons.map(({ code }) => code) };
    };
    expect(goesTo({})).toEqual({ site: 'a', reasons: ['nearest'] });
    expect(goesTo({ otherCommune: 10, neighbourCommune: 10 })).toEqual({
      site: 'c',
      reasons: ['same-commune'],
    });
    expect(goesTo({ otherCommune: 10, neighbourCommune: 1, neighbours: [['y', 'x']] })).toEqual({
      site: 'b',
      reasons: ['neighbour-commune'],
    });
    expect(goesTo({ perMillion: 0.2 })).toEqual({ site: 'd', reasons: ['cheaper'] });
    expect(goesTo({ perMillion: 0.1 })).toEqual({ site: 'a', reasons: ['nearest'] });
  });

  it('keeps a community together when that weighs enough', () => {
    const kin = { group: 'kin' };
    const hamlets = [hamlet('a', 10, 0, kin), hamlet('b', 10, 6, kin)];
    const sites = [site('x', 20, 0), site('y', 20, 8)];
    const apart = solve(problem(hamlets, sites, { together: 30 }));
    expect([goes(apart), apart.totals.spread]).toEqual([['a>x', 'b>y'], 1]);
    const close = solve(problem(hamlets, sites, { together: 60 }));
    expect([goes(close), close.totals.spread]).toEqual([['a>x', 'b>x'], 0]);
    expect(close.pairs[1]?.reasons).toEqual([{ code: 'together', nearest: 'y' }]);
  });

  it('adds up households, kilometres and money, and knows what it has no figure for', () => {
    const hamlets = [hamlet('a', 30, 0, { commune: 'p' }), hamlet('b', 20, 9, { commune: 'q' })];
    const sites = [
      site('x', 30, 1, { costPerHousehold: 250, commune: 'p' }),
      site('y', 30, 10, { commune: 'p' }),
    ];
    const { totals, loads, pairs } = solve(problem(hamlets, sites));
    const [first, second] = pairs;
    expect(first?.km).toBeCloseTo(1.11195, 4);
    expect(totals).toMatchObject({ households: 50, placed: 50, placeable: 50, cost: 7500 });
    expect(totals).toMatchObject({ householdsWithoutCost: 20, leavingCommune: 20, spread: 0 });
    expect(totals.householdKm).toBeCloseTo(50 * 1.11195, 3);
    expect([first?.cost, second?.cost]).toEqual([7500, null]);
    expect(loads).toEqual([
      { site: 'x', capacity: 30, taken: 30 },
      { site: 'y', capacity: 30, taken: 20 },
    ]);
  });

  it('with no time at all gives the best it has, and says how far that may be from the best there is', () => {
    const hamlets = Array.from({ length: 40 }, (_, h) => hamlet(`h${String(h)}`, 10 + ((h * 7) % 23), h));
    const sites = Array.from({ length: 6 }, (_, s) => site(`s${String(s)}`, 160, s * 7));
    const given = problem(hamlets, sites);
    const stopped = finished(matchHamlets(given, solver, { seconds: 0, relativeGap: 0 }));
    const best = solve(given);
    expect(stopped.status).toBe('stopped');
    expect(best.status).toBe('optimal');
    expect(stopped.bound).toBeLessThanOrEqual(best.objective + 1e-6);
    expect(stopped.objective).toBeGreaterThanOrEqual(best.objective - 1e-6);
    expect(stopped.gap).toBeCloseTo((stopped.objective - stopped.bound) / stopped.objective, 12);
    keepsTheRules(given, stopped);
    const halves = problem(hamlets, sites, { split: true });
    keepsTheRules(halves, finished(matchHamlets(halves, solver, { seconds: 0, relativeGap: 0 })));
  });
});

describe('where capacity is missing', () => {
  it('no site leaves the list standing', () => {
    const match = solve(problem([hamlet('a', 30, 0)], []));
    expect(match).toMatchObject({ status: 'short', pairs: [], shortages: [], objective: 0, gap: 0 });
    expect(match.unplaced).toEqual([{ hamlet: 'a', households: 30, reason: { code: 'no-site' } }]);
    expect(solve(problem([hamlet('a', 30, 0)], [site('x', null, 0)])).unplaced).toEqual(match.unplaced);
    expect(solve(problem([], [site('x', 9, 0)])).status).toBe('optimal');
  });

  it('says by how much all sites together are short, and places as many as it can', () => {
    const match = solve(
      problem([hamlet('a', 30, 0), hamlet('b', 25, 1), hamlet('c', 20, 2)], [site('x', 50, 0)]),
    );
    expect(match.status).toBe('short');
    expect(match.shortages).toEqual([
      { code: 'total', needed: 75, capacity: 50, short: 25 },
      { code: 'cluster', hamlets: ['a', 'b', 'c'], sites: ['x'], needed: 75, capacity: 50, short: 25 },
    ]);
    expect(goes(match)).toEqual(['a>x', 'c>x']);
    expect(match.unplaced).toEqual([
      { hamlet: 'b', households: 25, reason: { code: 'sites-are-short', shortage: 1 } },
    ]);
  });

  it('names the hamlets that share too few sites, though there is room elsewhere', () => {
    const hamlets = [hamlet('a', 30, 0), hamlet('b', 30, 1), hamlet('c', 30, 30), hamlet('d', 9, 60)];
    const sites = [site('x', 40, 0), site('y', 90, 30)];
    const match = solve(problem(hamlets, sites, { maxKm: 10 }));
    expect(match.shortages).toEqual([
      { code: 'cluster', hamlets: ['a', 'b'], sites: ['x'], needed: 60, capacity: 40, short: 20 },
    ]);
    expect(match.unplaced.map(({ hamlet: id, reason }) => [id, reason.code])).toEqual([
      ['b', 'sites-are-short'],
      ['d', 'too-far'],
    ]);
    expect(match.unplaced[1]?.reason).toMatchObject({ nearest: 'y', km: expect.closeTo(33.36, 1) as number });
    const parts = solve(problem(hamlets, sites, { maxKm: 10, split: true }));
    expect(parts.unplaced[0]).toMatchObject({ hamlet: 'b', households: 20 });
    expect(parts.totals.placed).toBe(70);
  });

  it('shortages of any small problem miss exactly what their sites lack', () => {
    fc.assert(
      fc.property(smallProblems(true), (given) => {
        const match = solve(given);
        const sizeOf = (id: string) => given.hamlets.find((each) => each.id === id)?.households ?? 0;
        const roomOf = (id: string) => given.sites.find((each) => each.id === id)?.capacity ?? 0;
        const clusters = match.shortages.filter((each) => each.code === 'cluster');
        for (const { hamlets, sites, needed, capacity, short } of clusters) {
          expect(needed).toBe(hamlets.reduce((sum, id) => sum + sizeOf(id), 0));
          expect(capacity).toBe(sites.reduce((sum, id) => sum + roomOf(id), 0));
          expect(short).toBe(needed - capacity);
          const open = given.sites.filter((each) =>
            given.hamlets.some((one) => hamlets.includes(one.id) && mayGo(given, one, each)),
          );
          expect(open.filter((each) => (each.capacity ?? 0) > 0).map(({ id }) => id)).toEqual(sites);
        }
        const alone = match.unplaced.filter(({ reason }) => reason.code !== 'sites-are-short');
        const lost = alone.reduce((sum, { households }) => sum + (households ?? 0), 0);
        const short = clusters.reduce((sum, each) => sum + each.short, 0);
        const locked = match.shortages.filter((each) => each.code === 'locks').length;
        if (locked === 0) expect(match.totals.households - match.totals.placed).toBe(lost + short);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('a hamlet that cannot be divided says which site has most room left', () => {
    const match = solve(
      problem(
        [hamlet('a', 30, 0), hamlet('b', 30, 1), hamlet('c', 30, 2)],
        [site('x', 45, 0), site('y', 50, 3)],
      ),
    );
    expect(match.shortages).toEqual([]);
    expect(match.status).toBe('short');
    expect(match.unplaced).toMatchObject([
      { households: 30, reason: { code: 'no-single-site', largest: 'y', free: 20 } },
    ]);
    expect(solve(problem([hamlet('a', 30, 0)], [site('x', 20, 0), site('y', 25, 3)])).unplaced).toEqual([
      { hamlet: 'a', households: 30, reason: { code: 'too-large', largest: 'y', capacity: 25 } },
    ]);
  });

  it('locks that do not fit are told with what is missing', () => {
    const locked = ['a', 'b'].map((id) => ({ hamlet: id, site: 'x' }));
    const sites = [site('x', 45, 0), site('y', 50, 3)];
    const match = solve(problem([hamlet('a', 30, 0), hamlet('b', 20, 1)], sites, { locked }));
    expect(match.shortages[0]).toEqual({
      code: 'locks',
      site: 'x',
      hamlets: ['a', 'b'],
      needed: 50,
      capacity: 45,
      short: 5,
    });
    expect(goes(match)).toEqual(['a>x']);
    expect(match.unplaced[0]?.reason).toEqual({ code: 'locked-site-is-short', site: 'x' });
  });

  it('a hamlet whose families or place are not known is told, and counts for nothing', () => {
    const match = solve(
      problem(
        [hamlet('a', 0, 0), hamlet('b', 5, 0, { position: null }), hamlet('c', 5, 0, { households: null })],
        [site('x', 45, 0)],
      ),
    );
    expect(match.unplaced).toEqual([
      { hamlet: 'b', households: 5, reason: { code: 'position-unknown' } },
      { hamlet: 'c', households: null, reason: { code: 'households-unknown' } },
    ]);
    expect(match).toMatchObject({ status: 'short', totals: { households: 5, placed: 0, placeable: 0 } });
  });

  it('all sites barred is a reason of its own', () => {
    const barred = [{ hamlet: 'a', site: 'x' }];
    expect(solve(problem([hamlet('a', 9, 0)], [site('x', 45, 0)], { barred })).unplaced[0]?.reason).toEqual({
      code: 'all-barred',
    });
  });
});

/** Whatever else is said of a matching, it is one. */
function keepsTheRules(given: MatchProblem, match: Match): void {
  const { split } = given.choices;
  for (const { id, capacity } of given.sites) {
    const taken = match.pairs
      .filter((pair) => pair.site === id)
      .reduce((sum, pair) => sum + pair.households, 0);
    expect(taken).toBeLessThanOrEqual(capacity ?? 0);
    expect(match.loads.find((load) => load.site === id)?.taken).toBe(taken);
  }
  for (const each of given.hamlets) {
    const own = match.pairs.filter((pair) => pair.hamlet === each.id);
    const placed = own.reduce((sum, pair) => sum + pair.households, 0);
    const left = match.unplaced.find((one) => one.hamlet === each.id)?.households ?? 0;
    expect(placed + left).toBe(each.households);
    if (!split) expect(own.length).toBeLessThanOrEqual(1);
    for (const pair of own) {
      const to = given.sites.find((one) => one.id === pair.site) as MatchSite;
      expect(mayGo(given, each, to)).toBe(true);
      expect(pair.km).toBeCloseTo(km(each, to), 6);
      // Where no kilometre counts, sites may be equally good, and there is no reason for this one.
      if (given.choices.perKm > 0) expect(pair.reasons.length).toBeGreaterThan(0);
    }
  }
}
