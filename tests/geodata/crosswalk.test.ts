import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AreasFile, HamletsFile } from '../../src/domain/area/AreasFile.ts';
import type { AreaSetId } from '../../src/domain/area/Area.ts';
import { buildAreas } from '../../src/domain/area/buildAreas.ts';
import { membership } from '../../src/domain/area/membership.ts';
import { mergedFrom } from '../../src/domain/area/mergedFrom.ts';
import { mergedInto } from '../../src/domain/area/mergedInto.ts';
import { readBuilt } from './readBuilt.ts';

const areas = readBuilt<AreasFile>('areas.json');
const sets = buildAreas(areas, readBuilt<HamletsFile>('hamlets.json'));
const place = readBuilt<{ columns: Record<string, number[]> }>('figures/place.json');

function sumUp(values: readonly number[], from: AreaSetId, to: AreaSetId): readonly number[] {
  const into = membership(sets, from, to);
  const sums = sets[to].areas.map(() => 0);
  values.forEach((value, index) => {
    const whole = into[index] ?? -1;
    sums[whole] = (sums[whole] ?? 0) + value;
  });
  return sums;
}

describe('the crosswalk of 1 July 2025', () => {
  test('takes every unit of 2021 whole into one unit of 2025, none left over', () => {
    const into = membership(sets, 'commune2021', 'commune2025');
    expect(into).toHaveLength(161);
    expect(new Set(into).size).toBe(56);
    expect(into).not.toContain(-1);
    for (const commune of sets.commune2021.areas) {
      const unit = mergedInto(sets, commune.key);
      expect(unit && mergedFrom(sets, unit.key).map((part) => part.key)).toContain(commune.key);
    }
  });

  test('gives equal sums in both vintages, by every road, for any counts of the hamlets', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1462, maxLength: 1462 }), (counts) => {
        const of2021 = sumUp(counts, 'hamlet', 'commune2021');
        const of2025 = sumUp(counts, 'hamlet', 'commune2025');
        expect(sumUp(of2021, 'commune2021', 'commune2025')).toEqual(of2025);
        expect(sumUp(of2021, 'commune2021', 'province')).toEqual(sumUp(of2025, 'commune2025', 'province'));
        expect(sumUp(of2021, 'commune2021', 'district')).toEqual(sumUp(counts, 'hamlet', 'district'));
      }),
      { numRuns: 20 },
    );
  });

  test('gives equal household sums in both vintages for the sample of every year', () => {
    for (let year = 2020; year <= 2025; year += 1) {
      const { columns } = readBuilt<{ columns: Record<string, (number | string)[]> }>(
        `figures/hamlets-${String(year)}.json`,
      );
      const households = (columns['households'] ?? []).filter((cell) => typeof cell === 'number');
      expect(households).toHaveLength(1462);
      const of2021 = sumUp(households, 'hamlet', 'commune2021').reduce((a, b) => a + b, 0);
      const of2025 = sumUp(households, 'hamlet', 'commune2025').reduce((a, b) => a + b, 0);
      expect(of2021).toBe(of2025);
    }
  });

  test('mixes old districts in eight units, so old districts cannot be rebuilt from the 56', () => {
    const mixed = sets.commune2025.areas.filter((unit) => {
      return new Set(mergedFrom(sets, unit.key).map((part) => part.within.district)).size > 1;
    });
    expect(mixed).toHaveLength(8);
    expect(membership(sets, 'commune2025', 'district')).toEqual(sets.commune2025.areas.map(() => -1));
  });

  test('counts the merged units of each new one', () => {
    expect(place.columns['mergedUnits']).toEqual(
      sets.commune2025.areas.map((unit) => mergedFrom(sets, unit.key).length),
    );
    expect(place.columns['mergedUnits']?.reduce((a, b) => a + b, 0)).toBe(161);
  });

  test('never trusts a code without its vintage: 01273 was Hợp Giang and is now Thục Phán', () => {
    const nameOf = (set: 'commune2021' | 'commune2025') =>
      sets[set].areas.find((one) => one.code === '01273')?.name;
    expect([nameOf('commune2021'), nameOf('commune2025')]).toEqual(['Hợp Giang', 'Thục Phán']);
  });
});
