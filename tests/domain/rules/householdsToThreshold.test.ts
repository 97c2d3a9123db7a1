import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/rules/compare.ts';
import { householdsToThreshold } from '../../../src/domain/rules/householdsToThreshold.ts';

describe('households to a threshold', () => {
  it('counts down to the first number that is really below: 19 of 100, not 20', () => {
    expect(householdsToThreshold(25, 100, '<', 0.2)).toBe(-6);
    expect(householdsToThreshold(25, 100, '<=', 0.2)).toBe(-5);
  });

  it('counts up to the first number that is really at or above', () => {
    expect(householdsToThreshold(12, 100, '>=', 0.2)).toBe(8);
    expect(householdsToThreshold(12, 100, '>', 0.2)).toBe(9);
    expect(householdsToThreshold(1, 7, '>=', 0.2)).toBe(1);
  });

  it('is not led astray by products that binary fractions get wrong: 0.29 * 100 is below 29', () => {
    expect(householdsToThreshold(40, 100, '<=', 0.29)).toBe(-11);
    expect(householdsToThreshold(20, 100, '>=', 0.29)).toBe(9);
    expect(householdsToThreshold(0, 3000, '>=', 0.15)).toBe(450);
  });

  it('is 0 where the relation holds already, and null where no count can reach it', () => {
    expect(householdsToThreshold(19, 100, '<', 0.2)).toBe(0);
    expect(householdsToThreshold(5, 10, '>', 1)).toBeNull();
    expect(householdsToThreshold(5, 10, '<', 0)).toBeNull();
    expect(householdsToThreshold(0, 0, '>=', 0.2)).toBeNull();
  });

  it('is the smallest move that changes the answer, for any counts and any percent', () => {
    const comparison = fc.constantFrom('<' as const, '<=' as const, '>=' as const, '>' as const);
    const counts = fc.integer({ min: 1, max: 5000 }).chain((all) => fc.tuple(fc.nat(all), fc.constant(all)));
    fc.assert(
      fc.property(counts, comparison, fc.integer({ min: 1, max: 99 }), ([some, all], relation, percent) => {
        const threshold = percent / 100;
        const move = householdsToThreshold(some, all, relation, threshold);
        const holds = (count: number) => compare(count / all, relation, threshold);
        if (move === null) return expect(holds(0) || holds(all)).toBe(false);
        expect(holds(some + move)).toBe(true);
        if (move !== 0) expect(holds(some + move - Math.sign(move))).toBe(false);
      }),
      { seed: 7 },
    );
  });
});
