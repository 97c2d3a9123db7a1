import { combinationOf } from '../../../src/domain/hazard/HazardCombination.ts';
import { describe, expect, test } from 'vitest';
import type { Exposure } from '../../../src/domain/hazard/Exposure.ts';
import type { HazardOfHamlets } from '../../../src/domain/hazard/HazardOfHamlets.ts';
import { withHazardFigures } from '../../../src/domain/hazard/withHazardFigures.ts';
import { NOT_MAPPED, OPEN } from '../../../src/domain/classify/Legend.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const count = world.sets.hamlet.areas.length;

/** Every tenth hamlet lies in a zone of high hazard by as much as its number says; the last hundred nobody looked at. */
const share = (unit: number) => (unit >= count - 100 ? 0 : unit % 10 === 0 ? 0.3 + (unit % 70) / 100 : 0.1);
const column = (of: (unit: number) => number) => Float64Array.from({ length: count }, (_, unit) => of(unit));
const isSeen = (unit: number) => unit < count - 100;
const exposure: Exposure = {
  area: column(() => 1),
  byClass: [column(() => 0), column(() => 0), column(share), column(() => 0)],
  clear: column((unit) => (isSeen(unit) ? 1 - share(unit) : 0)),
  notMapped: column((unit) => (isSeen(unit) ? 0 : 1)),
};
const hazard: HazardOfHamlets = {
  layers: [{ id: 'hazard-a', kind: 'landslide', name: { vi: 'a', en: 'a' }, sample: false }],
  exposure,
  byLayer: [exposure],
  byKind: [{ kind: 'landslide', exposure }],
  combination: combinationOf(defaultPlan),
  houses: null,
  events: [],
};
const exposed = withHazardFigures({ ...world, hazard });
const answer = createAnswer(exposed);
const plan: Plan = {
  ...defaultPlan,
  tab: 'safety',
  paint: 'hazard',
  level: 'hamlet',
  year: 2024,
  missing: 'others',
  riskShare: 30,
};

describe('the order of those in danger', () => {
  test('ranks nobody who is not, however poor', () => {
    const poor = answer.of({ ...plan, arrangeWeights: { 'poor-rate': 100 } });
    expect(poor.risk?.classNumbers.filter((number) => number === 0).length).toBe(poor.arrangement?.ranked);
    poor.arrangement?.rank.forEach((rank, unit) => {
      if (rank > 0) expect(share(unit)).toBeGreaterThanOrEqual(0.3);
    });
    expect(poor.arrangement?.ranked).toBeGreaterThan(100);
  });

  test('a hamlet that nobody looked at is open, not ranked and not safe', () => {
    const { risk, arrangement, classNumbers } = answer.of(plan);
    for (let unit = count - 100; unit < count; unit++) {
      expect(risk?.classNumbers[unit]).toBe(OPEN);
      expect(arrangement?.rank[unit]).toBe(0);
      expect(classNumbers[unit]).toBe(NOT_MAPPED);
    }
  });

  test('is the ranking of the table, by weights of its own', () => {
    const outcome = answer.of(plan);
    expect(outcome.scores).toBe(outcome.arrangement);
    const byLand = answer.of({ ...plan, arrangeWeights: { 'high-hazard-share': 100 } });
    const first = byLand.scores?.order[0] ?? -1;
    expect(share(first)).toBe(Math.max(...exposure.byClass[2]));
    // The weights of the priority tab have no say.
    const other = answer.of({ ...plan, weights: { 'grid-power': 100 } });
    expect([...(other.scores?.rank ?? [])]).toEqual([...(outcome.scores?.rank ?? [])]);
  });

  test('has an interval of ranks like other scores, for as many hamlets as are to move', () => {
    const outcome = answer.of({ ...plan, movers: 20 });
    const { ranks } = finished(answer.study(outcome)) ?? {};
    const sensitivity = ranks?.sensitivity;
    expect([...(sensitivity?.rank ?? [])]).toEqual([...(outcome.arrangement?.rank ?? [])]);
    const ranked = [...(outcome.arrangement?.rank ?? [])].flatMap((rank, unit) => (rank > 0 ? [unit] : []));
    for (const unit of ranked)
      expect(sensitivity?.lower[unit]).toBeLessThanOrEqual(sensitivity?.upper[unit] ?? 0);
    expect(sensitivity?.standing.filter((found) => found === 'in').length).toBeLessThanOrEqual(20);
    expect(sensitivity?.standing[count - 1]).toBeNull();
  });

  test('is not there before exposure is, and the map is then not mapped at all', () => {
    const outcome = createAnswer(world).of(plan);
    expect(outcome.risk).toBeNull();
    expect(outcome.scores).toBeNull();
    expect(new Set(outcome.classNumbers)).toEqual(new Set([NOT_MAPPED]));
  });

  test('exposure can be weighed like any other measure, at every level', () => {
    const communes = answer.of({
      ...plan,
      tab: 'priority',
      paint: 'score',
      level: 'commune',
      weights: { 'high-hazard-share': 100 },
    });
    expect(communes.scores?.ranked).toBeGreaterThan(40);
    expect(communes.scores?.sample).toBe(true);
  });
});
