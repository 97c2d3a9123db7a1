import { describe, expect, it } from 'vitest';
import { indicatorIds } from '../../../src/domain/indicator/indicatorIds.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { setAside } from '../../../src/domain/plan/setAside.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { scenePlans } from '../../../src/domain/story/scenePlans.ts';
import { world } from '../brief/briefs.ts';

const known = { indicators: indicatorIds(world) };
const poor: Plan = { ...defaultPlan, tab: 'explore', indicator: 'poor-rate', year: 2024 };

describe('the maps of a scene', () => {
  it('are none but its own where it shows one', () => {
    expect(scenePlans(poor, known, world)).toEqual([]);
  });

  it('are the kept one at the left and the one worked on', () => {
    const plan = { ...poor, beside: setAside({ ...poor, indicator: 'hardened-road-share', year: 2022 }) };
    const [left, right, ...more] = scenePlans(plan, known, world);
    expect(left).toMatchObject({ indicator: 'hardened-road-share', year: 2022, beside: null });
    expect(right).toBe(plan);
    expect(more).toEqual([]);
  });

  it('are one a year of the measure, and one alone where it has one year', () => {
    const years = scenePlans({ ...poor, multiples: true }, known, world).map(({ year }) => year);
    expect(years.length).toBeGreaterThan(3);
    expect(years).toEqual(years.toSorted((one, other) => one - other));
    expect(scenePlans({ ...poor, indicator: 'density', multiples: true }, known, world)).toEqual([]);
  });
});
