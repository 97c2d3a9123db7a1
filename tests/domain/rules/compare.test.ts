import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/rules/compare.ts';

describe('comparing a share with a threshold', () => {
  it('finds every fraction of whole numbers that equals a statutory percent exactly on it', () => {
    for (const percent of [10, 15, 20, 50, 60, 80])
      for (let all = 100; all <= 200_000; all += 100) {
        const some = (all / 100) * percent;
        expect(compare(some / all, '>=', percent / 100) && !compare(some / all, '>', percent / 100)).toBe(
          true,
        );
      }
    for (const share of [1 / 5, 3 / 15, 7 / 35, 33 / 165]) expect(compare(share, '<', 0.2)).toBe(false);
  });

  it('tells one household more or less from the threshold, in any unit up to the whole province', () => {
    for (let all = 5; all <= 700_000; all = all * 3 - (all % 5)) {
      const some = Math.round(all / 5);
      expect(compare((some - 1) / all, '<', 0.2)).toBe(true);
      expect(compare((some + 1) / all, '>', 0.2)).toBe(true);
    }
  });

  it('distinguishes all four relations at the threshold', () => {
    expect((['>=', '>', '<=', '<'] as const).map((relation) => compare(20, relation, 20))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
