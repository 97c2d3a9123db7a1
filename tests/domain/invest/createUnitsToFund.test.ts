import { beforeAll, describe, expect, it } from 'vitest';
import { chooseFunding } from '../../../src/domain/invest/chooseFunding.ts';
import { createUnitsToFund } from '../../../src/domain/invest/createUnitsToFund.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import type { World } from '../../../src/domain/indicator/World.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns, type Columns } from '../../../src/domain/outcome/createColumns.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

let world: World;
let columns: Columns;
beforeAll(() => {
  world = embeddedWorld();
  columns = createColumns(world);
});

const plan: Plan = {
  ...defaultPlan,
  ...{ tab: 'priority', paint: 'score', vintage: 2021, year: 2024, missing: 'others' },
  fundPrices: { 'poor-households': 45, 'unhardened-road-km': 900 },
};
function unitsOf(change: Partial<Plan>) {
  const outcome = createAnswer(world).of({ ...plan, ...change });
  return { outcome, units: createUnitsToFund(world, columns)(outcome) };
}

describe('units as candidates', () => {
  it('cost what the planner says for each poor household and each kilometre that is not hardened', () => {
    const { outcome, units } = unitsOf({});
    const cells = (id: string) => columns(outcome.set, 2024, id).column;
    const [poor, km, hardened] = [cells('poor-households'), cells('road-km'), cells('hardened-road-share')];
    const unit = [...outcome.visible].sort((a, b) => a - b)[0] ?? -1;
    const [a, b, c] = [poor[unit], km[unit], hardened[unit]];
    if (!isFigure(a) || !isFigure(b) || !isFigure(c)) throw new Error('the first unit has figures');
    expect(units?.problem.candidates).toHaveLength(161);
    expect(units?.problem.candidates[0]?.cost).toBeCloseTo(45 * a + 900 * b * (1 - c), 6);
    expect(units?.problem.candidates[0]?.gains).toEqual([a]);
    expect(units?.sample).toBe(true);
  });

  it('are ranked as on the page, and belong to former districts only where they do', () => {
    const { outcome, units } = unitsOf({ fundLeast: 1 });
    const first = outcome.scores?.order[0] ?? -1;
    expect(units?.problem.ranking?.[0]).toBe(world.sets.commune2021.areas[first]?.key);
    expect(units?.problem.conditions.groups).toEqual([{ by: 'district', value: null, least: 1, most: null }]);
    expect(unitsOf({ fundLeast: 1, vintage: 2025 }).units?.problem.conditions.groups).toEqual([]);
  });

  it('are none while nothing has a price or nothing is to be reached', () => {
    expect(unitsOf({ fundPrices: {} }).units).toBeNull();
    expect(unitsOf({ fundGoals: {} }).units).toBeNull();
    expect(unitsOf({ fundPrices: { 'own-gone': 5 } }).units).toBeNull();
  });

  it('of several goals are worth parts of 100 by the weights, so that all of them together are worth 100', () => {
    const { units } = unitsOf({ fundGoals: { 'poor-households': 60, 'unhardened-road-km': 20 } });
    const worth = units?.problem.goals.map(({ weight }, at) =>
      units.problem.candidates.reduce((sum, { gains }) => sum + weight * (gains[at] ?? 0), 0),
    );
    expect(worth?.[0]).toBeCloseTo(75, 6);
    expect(worth?.[1]).toBeCloseTo(25, 6);
  });

  it('belong to the groups that the planner makes of communes and of former districts, and keep to their limits', async () => {
    const { areas } = world.sets.commune2021;
    const district = areas[0]?.within.district;
    const inside = areas.filter(({ within }) => within.district === district);
    const others = areas.filter(({ within }) => within.district !== district);
    const far = others.at(-1);
    if (district === undefined || far === undefined) throw new Error('communes lie in districts');
    const solver = await openSolver();
    const chosen = (fundGroups: Plan['fundGroups']) => {
      const { units } = unitsOf({ fundGroups, fundBudget: 60_000 });
      if (units === null) throw new Error('everything has a price');
      const { funded } = chooseFunding(units.problem, solver, { seconds: 20, relativeGap: 0 }, null);
      return { units, ids: new Set<string>(funded.map(({ id }) => id)) };
    };
    const group = { name: 'Vùng xa', members: [district, far.key] };
    const of = (ids: ReadonlySet<string>) => [...inside, far].filter(({ key }) => ids.has(key)).length;
    const free = of(chosen([]).ids);
    const more = chosen([{ ...group, least: free + 2, most: null }]);
    expect(of(more.ids)).toBeGreaterThanOrEqual(free + 2);
    expect(of(chosen([{ ...group, least: null, most: Math.max(0, free - 1) }]).ids)).toBeLessThanOrEqual(
      Math.max(0, free - 1),
    );
    expect(more.units.problem.conditions.groups).toEqual([
      { by: 'own:Vùng xa', value: 'Vùng xa', least: free + 2, most: null },
    ]);
    // A group of places that are not in the picture asks nothing of it.
    const { units } = unitsOf({
      district,
      fundGroups: [{ name: 'xa', members: [far.key], least: 1, most: null }],
    });
    expect(units?.problem.conditions.groups).toEqual([]);
  });

  it('forget a must of a place that is not in the picture', () => {
    const district = world.sets.district.areas[0]?.key ?? null;
    const far = world.sets.commune2021.areas.find(({ within }) => within.district !== district);
    const { units } = unitsOf({ district, fundIn: far === undefined ? [] : [far.key] });
    expect(units?.problem.conditions.mustHave).toEqual([]);
  });
});
