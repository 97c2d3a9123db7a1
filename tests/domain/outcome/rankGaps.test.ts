import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { rankGaps } from '../../../src/domain/outcome/rankGaps.ts';
import { weightShares } from '../../../src/domain/outcome/weightShares.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const indexOf = createIndex(world, createColumns(world));
const drivers = createDrivers(indexOf);
const answer = createAnswer(world).of;
const plan: Plan = { ...defaultPlan, tab: 'priority', year: 2022, missing: 'others' };

describe('what lies between neighbours in the list', () => {
  it('is the difference of their scores, and the indicator that makes most of it', () => {
    const outcome = answer(plan);
    const { order, score } = outcome.scores ?? { order: [], score: [] };
    const pointsOf = (unit: number) =>
      new Map(drivers(plan, unit).map(({ indicator, points }) => [indicator, points ?? 0]));
    for (const place of [1, 5, 20]) {
      const [before = -1, unit = -1, after = -1] = [...order].slice(place - 1, place + 2);
      const gaps = rankGaps(indexOf, outcome, unit);
      expect(gaps?.before?.unit).toBe(before);
      expect(gaps?.after?.unit).toBe(after);
      expect(gaps?.before?.points).toBeCloseTo((score[before] ?? 0) - (score[unit] ?? 0), 9);
      // Worked out the plain way: where the unit ahead has most more points.
      const [ahead, behind] = [pointsOf(before), pointsOf(unit)];
      const [largest] = [...ahead].sort(
        ([a, one], [b, other]) => other - (behind.get(b) ?? 0) - (one - (behind.get(a) ?? 0)),
      );
      expect(gaps?.before?.reason).toBe(largest?.[0]);
    }
  });

  it('is open at both ends of the list, and nothing for who is not ranked', () => {
    const outcome = answer(plan);
    const { order } = outcome.scores ?? { order: [] };
    expect(rankGaps(indexOf, outcome, order[0] ?? -1)?.before).toBeNull();
    expect(rankGaps(indexOf, outcome, order[55] ?? -1)?.after).toBeNull();
    expect(rankGaps(indexOf, answer({ ...plan, weights: { 'poor-rate': 0 } }), 0)).toBeNull();
  });

  it('has no reason where pairs are counted, since such a score does not fall into parts', () => {
    const outcome = answer({ ...plan, aggregation: 'copeland' });
    const unit = outcome.scores?.order[3] ?? -1;
    const after = rankGaps(indexOf, outcome, unit)?.after;
    expect(after?.reason).toBeNull();
    expect(after?.points).toBeGreaterThan(0);
  });
});

describe('the shares of weights', () => {
  it('add up to one over all that counts, and to their group', () => {
    const groups = weightShares(world, {
      ...plan,
      weights: { 'poor-rate': 3, 'near-poor-rate': 1, 'grid-power': 4, density: 9 },
      dimensions: { poverty: 20, infrastructure: 60 },
    });
    const all = groups.flatMap(({ indicators }) => indicators);
    expect(Object.fromEntries(all.map(({ id, share }) => [id, share]))).toEqual({
      'poor-rate': 0.1875,
      'near-poor-rate': 0.0625,
      'grid-power': 0.75,
      // Neutral without a direction: it has a slider, and no share.
      density: 0,
    });
  });
});
