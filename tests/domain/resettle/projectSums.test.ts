import { describe, expect, it } from 'vitest';
import { projectSums } from '../../../src/domain/resettle/projectSums.ts';

const position = [106, 22.6] as const;
const site = (id: string, capacity: number | null, costPerHousehold: number | null) => ({
  id,
  position,
  capacity,
  costPerHousehold,
  commune: null,
});
const pair = (hamlet: string, to: string, households: number) => ({
  hamlet,
  site: to,
  households,
  km: 3,
  cost: null,
  reasons: [],
});
const totals = {
  households: 100,
  placed: 80,
  placeable: 80,
  householdKm: 240,
  cost: 0,
  householdsWithoutCost: 0,
  leavingCommune: 0,
  spread: 0,
};

describe('what a matching comes to by project', () => {
  const sums = projectSums(
    { sites: [site('a', 60, 400), site('b', 40, null), site('c', 30, 500)] },
    { pairs: [pair('h1', 'a', 30), pair('h2', 'a', 20), pair('h3', 'b', 30)], totals },
  );

  it('is households, hamlets, how full it is, and cost; who takes nobody in is no project', () => {
    expect(sums.projects).toEqual([
      { site: 'a', hamlets: 2, households: 50, filled: 50 / 60, cost: 20_000 },
      { site: 'b', hamlets: 1, households: 30, filled: 0.75, cost: null },
    ]);
  });

  it('adds up, and says whom the sum of costs leaves out', () => {
    expect(sums.households).toBe(80);
    expect(sums.coverage).toBe(0.8);
    expect(sums.cost).toBe(20_000);
    expect(sums.householdsWithoutCost).toBe(30);
  });

  it('knows no share of a capacity that nobody knows, and none of nobody', () => {
    const [only] = projectSums(
      { sites: [site('a', null, null)] },
      { pairs: [pair('h', 'a', 5)], totals },
    ).projects;
    expect(only?.filled).toBeNull();
    const nobody = projectSums({ sites: [] }, { pairs: [], totals: { ...totals, households: 0 } });
    expect(nobody.coverage).toBeNull();
  });
});
