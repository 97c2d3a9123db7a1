import { describe, expect, it } from 'vitest';
import { defaultPlan } from '../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { sampleTablesFor } from '../../src/state/sampleTablesFor.ts';
import { withoutUnknown } from '../../src/state/withoutUnknown.ts';
import { embeddedWorld } from '../world/embeddedWorld.ts';

const plan: Plan = {
  ...defaultPlan,
  indicator: 'poor-rate',
  second: 'own-a',
  weights: { 'poor-rate': 1, 'own-a': 2 },
  arrangeWeights: { 'high-hazard-share': 3, 'own-a': 4 },
};

describe('a plan whose measures are gone', () => {
  it('is freed of them in both rankings and beside the measure on the map', () => {
    expect(withoutUnknown(plan, new Set(['density', 'poor-rate', 'high-hazard-share']))).toEqual({
      indicator: 'poor-rate',
      second: null,
      weights: { 'poor-rate': 1 },
      arrangeWeights: { 'high-hazard-share': 3 },
    });
  });

  it('is left alone where all are there', () => {
    expect(withoutUnknown(plan, new Set(['poor-rate', 'high-hazard-share', 'own-a']))).toBeNull();
  });
});

describe('the tables that a plan looks at', () => {
  it('hold what those in danger are ranked by, though nothing else is weighed', () => {
    const world = embeddedWorld();
    const asked: Plan = {
      ...defaultPlan,
      tab: 'safety',
      level: 'hamlet',
      // No rule set judges hamlets in this year; the poor rate of the standard in force begins a year later.
      year: 2020,
      weights: {},
      arrangeWeights: { 'poor-rate': 1 },
    };
    expect(sampleTablesFor(asked, world)).toEqual([2021]);
    expect(sampleTablesFor({ ...asked, tab: 'explore' }, world)).toEqual([]);
  });
});
