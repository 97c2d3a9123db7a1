import { beforeAll, describe, expect, it } from 'vitest';
import { exposedBy } from '../../../src/cli/brief/exposedBy.ts';
import { openEmbedded } from '../../../src/cli/brief/openEmbedded.ts';
import { membership } from '../../../src/domain/area/membership.ts';
import { isFigure, type Cell } from '../../../src/domain/indicator/Cell.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { chooseFunding } from '../../../src/domain/invest/chooseFunding.ts';
import { createUnitsToFund, type UnitsToFund } from '../../../src/domain/invest/createUnitsToFund.ts';
import { fundedIndicators } from '../../../src/domain/invest/fundedIndicators.ts';
import { goalsOffered } from '../../../src/domain/invest/goalsOffered.ts';
import { leavingPrice } from '../../../src/domain/invest/leaving/leavingMeasures.ts';
import { waysOut } from '../../../src/domain/invest/leaving/waysOut.ts';
import { pricesOffered } from '../../../src/domain/invest/pricesOffered.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns, type Columns } from '../../../src/domain/outcome/createColumns.ts';
import { asksForHazard } from '../../../src/domain/plan/asksForHazard.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { pinFunding } from '../../../src/domain/plan/pinFunding.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { classOfRuleSet } from '../../../src/domain/rules/classOfRuleSet.ts';
import { decree272of2025Hamlets } from '../../../src/domain/rules/decree-272-2025-hamlets.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';

let world: World;
let columns: Columns;
beforeAll(() => {
  world = exposedBy(defaultPlan, openEmbedded());
  columns = createColumns(world);
}, 120_000);

const poor = 'multidimensional-poverty-rate';
const leaving: Plan = {
  ...defaultPlan,
  ...{ tab: 'priority', paint: 'score', level: 'hamlet', year: 2026, missing: 'others' },
  fundPrices: { [leavingPrice(poor)]: 60, [leavingPrice('hardened-road-share')]: 900 },
  fundGoals: { 'leaving-hamlets': 100 },
};
function fundedIn(plan: Plan): UnitsToFund {
  const units = createUnitsToFund(world, columns)(createAnswer(world).of(plan));
  if (units === null) throw new Error('there are prices and goals');
  return units;
}

describe('hamlets leaving the list', () => {
  it('would be judged off it, were the cheapest way gone', () => {
    const { problem } = fundedIn(leaving);
    const byKey = new Map(problem.candidates.map((each) => [each.id, each]));
    let left = 0;
    world.sets.hamlet.areas.forEach(({ key }, hamlet) => {
      const cellOf = (id: string): Cell => columns('hamlet', 2026, id).column[hamlet] ?? 'not-reported';
      const candidate = byKey.get(key);
      if (candidate?.gains[0] !== 1) return;
      left += 1;
      const gone = (waysOut(decree272of2025Hamlets, cellOf, () => false) ?? []).filter((way) => {
        const money = way.map(({ indicator, amount }) => (amount ?? NaN) * (indicator === poor ? 60 : 900));
        return Math.abs(money.reduce((sum, each) => sum + each, 0) - (candidate.cost ?? NaN)) < 1e-6;
      });
      expect(gone.length).toBeGreaterThan(0);
      const [way = []] = gone;
      const moved = new Map(
        way.map(({ indicator, amount }): [string, number] => {
          const whole = cellOf(indicator === poor ? 'households' : 'road-km');
          const now = cellOf(indicator);
          if (!isFigure(whole) || !isFigure(now)) throw new Error('a way without its figures');
          const part = (amount ?? NaN) / whole;
          // A length that is reached to the last binary digit may fall short of its threshold by one.
          return [
            indicator,
            indicator === poor ? (Math.round(now * whole) - (amount ?? NaN)) / whole : now + part + 1e-12,
          ];
        }),
      );
      const number = classOfRuleSet(decree272of2025Hamlets, (id) => moved.get(id) ?? cellOf(id));
      expect(decree272of2025Hamlets.classes[number]?.flagged).toBe(false);
    });
    expect(left).toBeGreaterThan(200);
  });

  it('are counted once in their commune, and cost there what they cost alone', () => {
    const alone = fundedIn(leaving).problem.candidates;
    const byHamlet = new Map(alone.map((each) => [each.id, each]));
    const together = fundedIn({ ...leaving, level: 'commune', vintage: 2025 }).problem.candidates;
    const { areas } = world.sets.commune2025;
    const of = membership(world.sets, 'hamlet', 'commune2025');
    expect(together).toHaveLength(56);
    together.forEach(({ id, cost, gains }) => {
      const hamlets = world.sets.hamlet.areas.filter((_, hamlet) => areas[of[hamlet] ?? -1]?.key === id);
      const parts = hamlets.map(({ key }) => byHamlet.get(key));
      expect(gains[0]).toBe(parts.reduce((sum, part) => sum + (part?.gains[0] ?? NaN), 0));
      expect(cost).toBeCloseTo(
        parts.reduce((sum, part) => sum + (part?.cost ?? NaN), 0),
        6,
      );
    });
  });

  it('are more for the same money than by going down the ranking', async () => {
    const solver = await openSolver();
    const { problem, sample } = fundedIn({ ...leaving, fundBudget: 20_000 });
    const funding = chooseFunding(problem, solver, { seconds: 20, relativeGap: 0 }, null);
    expect(sample).toBe(true);
    expect(funding.totals.cost).toBeLessThanOrEqual(20_000);
    expect(funding.totals.gains[0]).toBe(funding.funded.length);
    expect(funding.totals.gains[0]).toBeGreaterThan(funding.ranked.totals.gains[0] ?? NaN);
  });

  it('are none while leaving has no price, and cannot be known without figures', () => {
    const unpriced = fundedIn({ ...leaving, fundPrices: { unit: 100 } });
    expect(new Set(unpriced.problem.candidates.map(({ gains }) => gains[0]))).toEqual(new Set([0]));
    const bare = { ...world, tables: [] };
    const units = createUnitsToFund(bare, createColumns(bare))(createAnswer(bare).of(leaving));
    expect(new Set(units?.problem.candidates.map(({ cost }) => cost))).toEqual(new Set([null]));
  });

  it('have a price for each criterion of the decree in force that counts something', () => {
    const priced = (year: number) =>
      pricesOffered([], { rules: null, ownRules: [], year }).filter((id) => id.startsWith('leaving'));
    expect(priced(2025)).toEqual(['poor-rate', 'grid-power'].map(leavingPrice));
    expect(priced(2026)).toEqual([poor, 'hardened-road-share', 'grid-power'].map(leavingPrice));
    expect(goalsOffered([], { rules: null, ownRules: [], year: 2031 })).not.toContain('leaving-hamlets');
  });

  it('rest on every criterion, and on the households and roads behind them', () => {
    expect(new Set(fundedIndicators(leaving))).toEqual(
      new Set(['minority-share', poor, 'hardened-road-share', 'grid-power', 'households', 'road-km']),
    );
  });
});

describe('households out of danger', () => {
  const danger: Plan = {
    ...leaving,
    ...{ level: 'commune', vintage: 2025 },
    fundPrices: { 'exposed-households': 250 },
    fundGoals: { 'exposed-households': 100 },
  };

  it('are those that live in zones of high hazard, at the price of each', () => {
    const { problem, sample } = fundedIn(danger);
    const { column } = columns('commune2025', 2026, 'exposed-households');
    expect(sample).toBe(true);
    world.sets.commune2025.areas.forEach(({ key }, unit) => {
      const cell = column[unit];
      const candidate = problem.candidates.find(({ id }) => id === key);
      expect(candidate?.gains[0]).toBe(isFigure(cell) ? cell : null);
      expect(candidate?.cost).toBe(isFigure(cell) ? 250 * cell : null);
    });
    expect(problem.candidates.some(({ cost }) => (cost ?? 0) > 0)).toBe(true);
  });

  it('ask for the zones to be laid over the hamlets, also where they are only in what is compared with', () => {
    expect(asksForHazard({ ...danger, funding: true })).toBe(true);
    expect(asksForHazard({ ...danger, paint: 'funding' })).toBe(true);
    expect(asksForHazard(danger)).toBe(false);
    const kept = { ...leaving, funding: true, fundPinned: pinFunding(danger) };
    expect(asksForHazard(kept)).toBe(true);
    expect(asksForHazard({ ...kept, fundPinned: null })).toBe(false);
  });
});
