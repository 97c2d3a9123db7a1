import { describe, expect, test } from 'vitest';
import { apportion } from '../../geodata/build/apportion.ts';
import { readCommunes2021 } from '../../geodata/build/facts/readCommunes2021.ts';
import { hamletRoster } from '../../geodata/build/hamletRoster.ts';
import type { HamletsFile } from '../../src/domain/area/AreasFile.ts';
import { readBuilt } from './readBuilt.ts';

describe('the roster of sample hamlets', () => {
  const roster = hamletRoster();

  test('has 1,462 in all (QĐ 17/QĐ-UBND, January 2026), 95 of them in Thạch An', () => {
    expect(roster).toHaveLength(1462);
    const ofThachAn = readCommunes2021().filter((commune) => commune.district === '053');
    const codes = new Set(ofThachAn.map((commune) => commune.code));
    expect(roster.filter((hamlet) => codes.has(hamlet.commune2021))).toHaveLength(95);
  });

  test('gives each of the 161 communes at least three', () => {
    const counts = new Map<string, number>();
    for (const { commune2021 } of roster) counts.set(commune2021, (counts.get(commune2021) ?? 0) + 1);
    expect(counts.size).toBe(161);
    expect(Math.min(...counts.values())).toBeGreaterThanOrEqual(3);
  });

  test('is the order of the built file', () => {
    expect(readBuilt<HamletsFile>('hamlets.json').code).toEqual(roster.map((hamlet) => hamlet.code));
    expect(roster.map((hamlet) => hamlet.code)).toEqual(roster.map((hamlet) => hamlet.code).sort());
  });
});

describe('apportion', () => {
  test("shares by largest remainders: Hamilton's 21 seats among 7,270, 1,230 and 2,220 people", () => {
    // Quotas 14.24, 2.41 and 4.35: one seat is left, and 0.41 is the largest remainder.
    expect(apportion(21, [7270, 1230, 2220], 0)).toEqual([14, 3, 4]);
  });

  test('refuses a least that the total cannot give', () => {
    expect(() => apportion(5, [1, 1], 3)).toThrow('5 cannot give 3 to each of 2');
  });
});
