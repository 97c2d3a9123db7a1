import { describe, expect, it } from 'vitest';
import { NO_DATA, NOT_APPLICABLE } from '../../../src/domain/classify/Legend.ts';
import type { Column } from '../../../src/domain/indicator/Cell.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createSecond, thirdsOf } from '../../../src/domain/outcome/createSecond.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const used = { indicator: 'b', period: null, provenance: 'official', how: 'measured' } as const;

function numbersOf(first: Column, second: Column): readonly number[] {
  const { numbers } = createSecond(
    { column: first, classification: thirdsOf(first), indicator: { direction: 'higher-is-worse' } },
    { column: second, used, indicator: { direction: 'higher-is-better' } },
  );
  return [...numbers];
}

describe('two measures on one map', () => {
  it('give each unit the square of its two thirds, by attention', () => {
    // Poverty rises while power falls: the last unit is worst by both.
    expect(numbersOf([1, 2, 3], [30, 20, 10])).toEqual([0, 4, 8]);
    // High poverty and the best power: worst by the first alone.
    expect(numbersOf([1, 2, 3], [10, 20, 30])).toEqual([2, 4, 6]);
  });

  it('class nobody who lacks one of the two figures', () => {
    expect(numbersOf([1, 'not-reported', 3, 2], [30, 20, 'not-applicable', 10])).toEqual([
      0,
      NO_DATA,
      NOT_APPLICABLE,
      5,
    ]);
  });
});

describe('the outcome of a plan with two measures', () => {
  const world = embeddedWorld();
  const { of } = createAnswer(world);
  const plan = {
    ...defaultPlan,
    tab: 'explore',
    year: 2022,
    vintage: 2021,
    indicator: 'density',
    second: 'poor-rate',
  } as const;

  it('is a sample where either of the two is one', () => {
    expect(of({ ...plan, vintage: 2025, second: null }).sample).toBe(false);
    expect(of({ ...plan, vintage: 2025, paint: 'bivariate' }).sample).toBe(true);
  });

  it('stays a map of one where no second is named', () => {
    const outcome = of({ ...plan, paint: 'bivariate', second: null });
    expect(outcome.second).toBeNull();
    expect(outcome.classNumbers).toEqual(of({ ...plan, second: null }).classNumbers);
  });

  it('has a unit in every square or none, and every unit once', () => {
    const { classNumbers } = of({ ...plan, indicator: 'grid-power', paint: 'bivariate' });
    expect(classNumbers).toHaveLength(161);
    expect([...classNumbers].every((number) => number >= NO_DATA && number < 9)).toBe(true);
    expect(new Set(classNumbers).size).toBeGreaterThan(6);
  });
});
