import { describe, expect, it } from 'vitest';
import { NO_DATA, NOT_APPLICABLE, OUTSIDE } from '../../../src/domain/classify/Legend.ts';
import { isFigure, type Column } from '../../../src/domain/indicator/Cell.ts';
import { changeCounts } from '../../../src/domain/outcome/changeCounts.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createYearChange } from '../../../src/domain/outcome/createYearChange.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { encodePlan } from '../../../src/domain/plan/encodePlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { difference, labOf, visions } from '../classify/vision.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const end = (year: number, column: Column) => ({
  asked: year,
  year,
  column,
  used: { indicator: 'poor-rate', period: null, provenance: 'own', how: 'own' } as const,
});
const poor = { id: 'poor-rate', unit: 'share', direction: 'higher-is-worse' } as const;

describe('a change between two years', () => {
  it('is told of every unit once, by hand', () => {
    const change = createYearChange(poor, [
      end(2025, [0.1, 0.3, 0.2, 'not-reported', 'not-applicable']),
      end(2022, [0.3, 0.1, 0.2, 0.4, 0.1]),
    ]);
    // The order of the two does not matter: 2022 is the earlier one.
    expect([change.from.year, change.to.year]).toEqual([2022, 2025]);
    expect(change.differences).toEqual([-0.2, 0.2, 0, 'not-reported', 'not-applicable']);
    // Both changes are the largest there is: beyond the first step of 10 points, not beyond the second.
    expect([...change.numbers]).toEqual([1, 5, 3, NO_DATA, NOT_APPLICABLE]);
    expect(changeCounts(change, [0, 1, 2, 3, 4])).toEqual({ better: 1, worse: 1, unchanged: 1, open: 2 });
  });

  it('is none across a standard: every figure stays, no unit has a class', () => {
    const change = createYearChange(poor, [end(2020, [0.2, 0.2]), end(2022, [0.3, 'incomplete'])]);
    expect(change.refusal).toMatchObject({ code: 'standard' });
    expect(change.differences).toEqual(['not-comparable', 'incomplete']);
    expect([...change.numbers]).toEqual([NO_DATA, NO_DATA]);
    expect(change.to.column).toEqual([0.3, 'incomplete']);
  });
});

describe('the outcome of a plan that compares two years', () => {
  const world = embeddedWorld();
  const { of } = createAnswer(world);
  const columns = createColumns(world);
  const plan: Plan = {
    ...defaultPlan,
    tab: 'explore',
    paint: 'year-change',
    vintage: 2021,
    year: 2022,
    comparedYear: 2021,
    indicator: 'poor-rate',
  };

  it('agrees with the figures of both years in every unit', () => {
    const { change, classNumbers, visible } = of(plan);
    const [before, after] = [2021, 2022].map((year) => columns('commune2021', year, 'poor-rate').column);
    expect(change?.refusal).toBeNull();
    let told = 0;
    for (const unit of visible) {
      const [one, other] = [before?.[unit], after?.[unit]];
      const found = change?.differences[unit];
      if (!isFigure(one) || !isFigure(other)) continue;
      told += 1;
      expect(found).toBeCloseTo(other - one, 8);
      if (Math.abs(other - one) > 0.001) expect((classNumbers[unit] ?? 0) > 3).toBe(other > one);
    }
    expect(told).toBe(161);
  });

  it('is a sample where either year is one, and leaves out what the filters leave out', () => {
    const outcome = of({ ...plan, district: 'district:042' });
    expect(outcome.sample).toBe(true);
    expect(outcome.classNumbers.filter((number) => number !== OUTSIDE)).toHaveLength(outcome.visible.length);
  });

  it('stays a map of one year where no other is named', () => {
    const outcome = of({ ...plan, comparedYear: null });
    expect(outcome.change).toBeNull();
    expect(outcome.classNumbers).toEqual(of({ ...plan, paint: 'indicator' }).classNumbers);
  });

  it('travels in the address, and an address without it is read as before', () => {
    const address = encodePlan(plan);
    expect(address).toContain('year2=2021');
    expect(decodePlan(address, new Set(['poor-rate'])).plan).toEqual(plan);
    expect(decodePlan('v=1&tab=explore', new Set()).plan.comparedYear).toBeNull();
  });

  it.each([false, true])(
    'has seven colours that every kind of vision tells apart (dark page: %s)',
    (dark) => {
      const colours = outcomeColours(of(plan), world, dark);
      expect(colours).toHaveLength(7);
      for (const vision of visions) {
        const seen = colours.map((colour) => labOf(colour, vision));
        for (const [number, one] of seen.entries())
          for (const other of seen.slice(number + 1)) expect(difference(one, other)).toBeGreaterThan(10);
      }
    },
  );
});
