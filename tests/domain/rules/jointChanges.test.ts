import { describe, expect, it } from 'vitest';
import { amountInUnit } from '../../../src/domain/rules/amountInUnit.ts';
import { criteriaOf } from '../../../src/domain/rules/criteriaOf.ts';
import { decree272of2025Hamlets as decree } from '../../../src/domain/rules/decree-272-2025-hamlets.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { jointChanges } from '../../../src/domain/rules/jointChanges.ts';
import { plainText } from '../../../src/i18n/plainText.ts';
import { jointSentence } from '../../../src/i18n/rules/jointSentence.ts';
import { unitWith, type SampleCells } from './sampleUnit.ts';

/** 100 households and 5 km of road: fails all three tests of Article 7. */
const worst: SampleCells = {
  'minority-share': 0.9,
  'multidimensional-poverty-rate': 0.4,
  'hardened-road-share': 0.3,
  'grid-power': 0.5,
  households: 100,
  'road-km': 5,
};

describe('two figures that only together bring a unit out of the flag', () => {
  it('are every pair of the three tests, where a hamlet fails all of them', () => {
    const cells = unitWith(worst, {});
    expect(evaluateRuleSet(decree, cells).changes).toEqual([]);
    const pairs = jointChanges(decree, cells);
    expect(pairs.map((pair) => pair.map(({ indicator }) => indicator))).toEqual([
      ['multidimensional-poverty-rate', 'hardened-road-share'],
      ['multidimensional-poverty-rate', 'grid-power'],
      ['hardened-road-share', 'grid-power'],
    ]);
    expect(new Set(pairs.flat().map((change) => change.class))).toEqual(new Set(['other']));
  });

  it('are said in the unit’s own terms', () => {
    const cells = unitWith(worst, {});
    const [, , pair] = jointChanges(decree, cells);
    if (pair === undefined) throw new Error('three pairs');
    const sentence = jointSentence(decree, pair, 'vi', (change) => {
      const about = criteriaOf(decree).find(({ indicator }) => indicator === change.indicator);
      return about === undefined ? null : amountInUnit(about, change, cells);
    });
    expect(plainText(sentence).replace(/[\u00a0\u202f]/g, ' ')).toBe(
      'Cần cả hai: thêm 1,5 km đường được cứng hóa (tỉ lệ đường xóm, liên xóm được cứng hóa từ 30,0 % lên 60 %) và thêm 40 hộ dùng điện lưới (tỉ lệ hộ dùng điện lưới quốc gia từ 50,0 % lên 90 %), để ra khỏi diện đặc biệt khó khăn',
    );
  });

  it('are not asked for where one figure alone would do, nor of a unit that is not flagged', () => {
    const one = unitWith(worst, { 'grid-power': 0.95 });
    expect(evaluateRuleSet(decree, one).changes.length).toBeGreaterThan(0);
    expect(jointChanges(decree, one)).toEqual([]);
    expect(jointChanges(decree, unitWith(worst, { 'grid-power': 1, 'hardened-road-share': 1 }))).toEqual([]);
  });

  it('are not promised of a unit that cannot be assessed', () => {
    const open = unitWith(worst, { 'grid-power': 'not-reported', 'hardened-road-share': 'not-reported' });
    expect(jointChanges(decree, open)).toEqual([]);
  });
});
