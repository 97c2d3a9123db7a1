import { chooseFunding } from '../../src/domain/invest/chooseFunding.ts';
import { usualConditions, type FundProblem } from '../../src/domain/invest/FundProblem.ts';
import { createRandom } from '../../src/domain/random/createRandom.ts';
import { openSolver } from '../../src/domain/solver/openSolver.ts';
import type { Solver } from '../../src/domain/solver/Solver.ts';
import type { Measurement } from './Measurement.ts';

/** Units with 5 to 125 poor households, at a cost that follows them loosely, in ten districts with limits from below and above. */
function manyUnits(units: number): FundProblem {
  const random = createRandom(7);
  const candidates = Array.from({ length: units }, (_, at) => {
    const poor = Math.round(5 + random.next() * 120);
    return {
      id: `u${String(at).padStart(4, '0')}`,
      cost: Math.round(poor * 45 + random.next() * 3000),
      gains: [poor],
      ...{ programme: null, year: null, stages: 1, place: null, thing: null },
      groups: { district: String(at % 10) },
    };
  });
  const sum = candidates.reduce((all, { cost }) => all + cost, 0);
  const each = units / 10;
  return {
    candidates,
    goals: [{ id: 'poor', weight: 1 }],
    conditions: {
      ...usualConditions,
      budget: Math.round(sum / 4),
      groups: [{ by: 'district', value: null, least: Math.floor(each / 6), most: Math.ceil(each / 2) }],
    },
    ranking: null,
  };
}

/** What to fund of 56, 161 and 1,462 units: until the best is proven, how far it is from the best there can be, and what it gains over the ranking alone. */
export async function funding(): Promise<readonly Measurement[]> {
  const solver = await openSolver();
  return [56, 161, 1462].flatMap((units): readonly Measurement[] => {
    const what = `within a budget, ${units.toLocaleString('en')} units`;
    const problem = manyUnits(units);
    let solved = 0;
    const timed: Solver = (...given) => {
      const begun = performance.now();
      const answer = solver(...given);
      solved += performance.now() - begun;
      return answer;
    };
    const begun = performance.now();
    const { totals, gap, ranked } = chooseFunding(problem, timed, { seconds: 20, relativeGap: 0 }, null);
    const taken = performance.now() - begun;
    return [
      { what: `${what}: until the best is proven`, unit: 'ms', portal: solved, naive: null, aim: '2,000 ms' },
      { what: `${what}: … with every reason`, unit: 'ms', portal: taken, naive: null, aim: '' },
      {
        what: `${what}: at most this far from the best`,
        unit: '%',
        portal: gap * 100,
        naive: null,
        aim: '0 %',
      },
      {
        what: `${what}: households reached, beside the ranking alone`,
        unit: 'households',
        portal: totals.value,
        naive: ranked.totals.value,
        aim: '',
      },
    ];
  });
}
