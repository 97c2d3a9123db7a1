import { describe, expect, test } from 'vitest';
import { membership } from '../../../src/domain/area/membership.ts';
import { realAreas } from './realAreas.ts';

describe('membership', () => {
  test('puts every hamlet in the commune its code begins with', () => {
    membership(realAreas, 'hamlet', 'commune2021').forEach((commune, hamlet) => {
      const code = realAreas.commune2021.areas[commune]?.code ?? 'none';
      expect(realAreas.hamlet.areas[hamlet]?.code.startsWith(`${code}-`)).toBe(true);
    });
  });

  test('puts every set wholly in the province', () => {
    for (const set of ['district', 'commune2021', 'commune2025', 'hamlet'] as const) {
      expect(new Set(membership(realAreas, set, 'province'))).toEqual(new Set([0]));
    }
  });

  test('puts a set in itself, area by area', () => {
    expect(membership(realAreas, 'district', 'district')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('says -1 where no area of the other set holds it: units of 2025 and districts cut across one another', () => {
    expect(new Set(membership(realAreas, 'commune2025', 'district'))).toEqual(new Set([-1]));
    expect(new Set(membership(realAreas, 'district', 'commune2025'))).toEqual(new Set([-1]));
  });
});
