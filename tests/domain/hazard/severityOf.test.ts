import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HazardCombination } from '../../../src/domain/hazard/HazardCombination.ts';
import { severityOf } from '../../../src/domain/hazard/severityOf.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { exposureFrom, type Parts } from './threeHamlets.ts';

const same = <Value>(value: Value) => value;
const choose = (choices: Partial<HazardCombination>): HazardCombination => ({ ...defaultPlan, ...choices });
const weighing = (landslide: number, flood: number) => ({
  landslide,
  'flash-flood': 0,
  'river-flood': flood,
  subsidence: 0,
});
const from = (
  slides: readonly Parts[],
  floods: readonly Parts[],
  all: readonly Parts[],
  by: HazardCombination,
) =>
  severityOf(
    {
      exposure: exposureFrom(all),
      byKind: [
        { kind: 'landslide', exposure: exposureFrom(slides) },
        { kind: 'river-flood', exposure: exposureFrom(floods) },
      ],
      combination: by,
    },
    same,
  );

/** Two hazards over the same 10 km²: high slides on 4, medium floods on the same 4 and 2 more. */
const slides: readonly Parts[] = [[0, 0, 4, 0, 6, 0]];
const floods: readonly Parts[] = [[0, 6, 0, 0, 4, 0]];
const all: readonly Parts[] = [[0, 2, 4, 0, 4, 0]];

describe('several hazards as one severity', () => {
  it('by the worst class, worked by hand', () => {
    // (2 × 2 + 4 × 3) / 10 / 4
    expect(from(slides, floods, all, choose({ combine: 'worst' }))[0]).toBeCloseTo(40, 9);
    expect(from(slides, floods, all, choose({ combine: 'worst', classPoints: [0, 0, 1, 2] }))[0]).toBeCloseTo(
      20,
      9,
    );
  });

  it('as a sum by weights, worked by hand', () => {
    // Slides 4 × 3 / 10 / 4 = 0.3 and floods 6 × 2 / 10 / 4 = 0.3, then slides 3 : 1 with other points.
    expect(from(slides, floods, all, choose({ combine: 'sum' }))[0]).toBeCloseTo(30, 9);
    const by = choose({ combine: 'sum', kindWeights: weighing(3, 1), classPoints: [0, 1, 4, 4] });
    // 0.75 × 4 × 4 / 40 + 0.25 × 6 × 1 / 40
    expect(from(slides, floods, all, by)[0]).toBeCloseTo(33.75, 9);
  });

  it('what nobody looked at is no zero: it is missing while its hazard counts', () => {
    const unseen: readonly Parts[] = [[0, 0, 0, 0, 5, 5]];
    const by = (landslide: number, flood: number) =>
      choose({ combine: 'sum', kindWeights: weighing(landslide, flood) });
    expect(from(slides, unseen, all, by(1, 1))[0]).toBeNaN();
    expect(from(slides, unseen, all, by(1, 0))[0]).toBeCloseTo(30, 9);
  });

  it('is missing everywhere when no hazard that is shown weighs anything', () => {
    const by = choose({ combine: 'sum', kindWeights: { ...weighing(0, 0), subsidence: 5 } });
    expect(from(slides, floods, all, by)[0]).toBeNaN();
    const nothing = severityOf(
      { exposure: exposureFrom([[0, 0, 0, 0, 0, 9]]), byKind: [], combination: choose({ combine: 'sum' }) },
      same,
    );
    expect([...nothing]).toEqual([NaN]);
  });

  it('lies between 0 and 100, grows with each hazard, and does not mind the size of all weights', () => {
    const part = fc.integer({ min: 0, max: 9 });
    const row = fc.tuple(part, part, part, part, fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(row, row, fc.integer({ min: 1, max: 50 }), (one, other, weight) => {
        const parts = (given: typeof one): readonly Parts[] => [[...given, 0]];
        const by = (times: number) =>
          choose({ combine: 'sum', kindWeights: weighing(weight * times, times) });
        const severity = from(parts(one), parts(other), parts(one), by(1))[0] ?? NaN;
        expect(severity).toBeGreaterThanOrEqual(0);
        expect(severity).toBeLessThanOrEqual(100);
        expect(from(parts(one), parts(other), parts(one), by(2))[0]).toBeCloseTo(severity, 9);
        const [low, medium, high, veryHigh, clear] = other;
        const worse: typeof one = [low, medium, high, veryHigh + clear, 0];
        expect(from(parts(one), parts(worse), parts(one), by(1))[0]).toBeGreaterThan(severity - 1e-9);
      }),
    );
  });
});
