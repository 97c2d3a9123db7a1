import { describe, expect, it } from 'vitest';
import { communityOf } from '../../../src/domain/resettle/Community.ts';
import { communityOutcomes } from '../../../src/domain/resettle/communityOutcomes.ts';
import { matchHamlets } from '../../../src/domain/resettle/match/matchHamlets.ts';
import { usualMatchChoices, type MatchProblem } from '../../../src/domain/resettle/match/MatchProblem.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { setsOf } from '../hazard/threeHamlets.ts';

const kin = { name: 'Dao Lũng Luông', members: ['hamlet:01267-01', 'hamlet:01267-02'] as const };
const at = (hundredths: number) => [106, 22.5 + hundredths / 100] as const;
const problem = (together: number): MatchProblem => ({
  hamlets: [
    { id: 'a', households: 10, position: at(0), commune: null, group: '0' },
    { id: 'b', households: 10, position: at(6), commune: null, group: '0' },
    { id: 'c', households: 5, position: at(6), commune: null, group: '1' },
  ],
  sites: [
    { id: 'x', capacity: 20, position: at(0), commune: null, costPerHousehold: null },
    { id: 'y', capacity: 20, position: at(8), commune: null, costPerHousehold: null },
  ],
  choices: { ...usualMatchChoices, together },
});

describe('communities', () => {
  it('hold hamlets by themselves or by their former commune; the first that names one has it', () => {
    const [first, second, third] = setsOf(3).hamlet.areas;
    const whole = { name: 'cả xã', members: ['commune2021:01267'] as const };
    const places = [first, second, third].map((area) =>
      area === undefined ? NaN : communityOf([kin, whole], area),
    );
    expect(places).toEqual([0, 0, 1]);
    expect(first === undefined ? NaN : communityOf([], first)).toBe(-1);
  });

  it('are told to be together or apart, with their sites, and what is too few to keep together', async () => {
    const solver = await openSolver();
    const told = (together: number) => {
      const given = problem(together);
      return communityOutcomes(
        [kin, { name: 'một xóm', members: [] }],
        given,
        finished(matchHamlets(given, solver)),
      );
    };
    expect(told(30)).toEqual([
      { name: kin.name, hamlets: 2, households: 20, sites: ['x', 'y'], unplaced: 0, together: false },
      { name: 'một xóm', hamlets: 1, households: 5, sites: ['y'], unplaced: 0, together: null },
    ]);
    expect(told(60)[0]).toMatchObject({ sites: ['x'], together: true });
  });
});
