import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingReasons } from '../../src/domain/indicator/Cell.ts';
import { criteria } from '../../src/i18n/format/criteria.ts';
import { date } from '../../src/i18n/format/date.ts';
import { density } from '../../src/i18n/format/density.ts';
import { dong } from '../../src/i18n/format/dong.ts';
import { households } from '../../src/i18n/format/households.ts';
import { km } from '../../src/i18n/format/km.ts';
import { millionDong } from '../../src/i18n/format/millionDong.ts';
import { numberText } from '../../src/i18n/format/numberText.ts';
import { people } from '../../src/i18n/format/people.ts';
import { period } from '../../src/i18n/format/period.ts';
import { points } from '../../src/i18n/format/points.ts';
import { printBounds } from '../../src/i18n/format/printBounds.ts';
import { printCell } from '../../src/i18n/format/printCell.ts';
import { printUnit } from '../../src/i18n/format/printUnit.ts';
import { printValue } from '../../src/i18n/format/printValue.ts';
import { rank } from '../../src/i18n/format/rank.ts';
import { rate } from '../../src/i18n/format/rate.ts';
import { scoreGap } from '../../src/i18n/format/scoreGap.ts';
import { share } from '../../src/i18n/format/share.ts';
import { readNumber } from './readNumber.ts';

describe('printed figures', () => {
  it('have a decimal comma and thousands dots in Vietnamese, a point and commas in English', () => {
    expect(rate(0.3309, 'vi')).toBe('33,1\u202f%');
    expect(rate(0.3309, 'en')).toBe('33.1%');
    expect(households(128660, 'vi')).toBe('128.660\u00a0hộ');
    expect(households(1, 'en')).toBe('1\u00a0household');
    expect(people(574684, 'en')).toBe('574,684\u00a0people');
    expect(km(20.46, 'vi')).toBe('20,5\u00a0km');
    expect(density(85.77, 'vi')).toBe('86\u00a0người/km²');
    expect(millionDong(21.4, 'vi')).toBe('21,4\u00a0triệu đồng/người/năm');
    expect(criteria(11.63, 'vi')).toBe('11,63\u00a0tiêu chí');
    expect(criteria(19, 'vi')).toBe('19\u00a0tiêu chí');
    expect(rank(3, 'vi', 1462)).toBe('3/1.462');
    expect(points(-0.0423, 'vi')).toBe('-4,2\u00a0điểm %');
  });

  it('write tỷ and triệu out, where the compact notation of vi-VN prints 12.3 billion as "12,3 T"', () => {
    expect(dong(12.3e9, 'vi')).toBe('12,3\u00a0tỷ đồng');
    expect(dong(5472e9, 'vi')).toBe('5.472\u00a0tỷ đồng');
    expect(dong(850e6, 'vi')).toBe('850\u00a0triệu đồng');
    expect(dong(999_960_000, 'vi')).toBe('1\u00a0tỷ đồng');
    expect(dong(950_000, 'vi')).toBe('950.000\u00a0đồng');
    expect(dong(12.3e9, 'en')).toBe('12.3\u00a0billion VND');
  });

  it('are scaled to percent on their digits: 0.29 is 29, though 0.29 * 100 is not', () => {
    expect(numberText(0.29, 'en', { least: 0, most: 20, percent: true })).toBe('29');
    expect(numberText(0.07, 'en', { least: 0, most: 20, percent: true })).toBe('7');
  });

  it('separate the number from its unit, and name a status with a word', () => {
    expect([printValue('share', 0.5, 'vi'), printUnit('share', 'vi')]).toEqual(['50,0', '%']);
    expect([printValue('status', 1, 'vi'), printValue('status', 0, 'en')]).toEqual(['có', 'no']);
  });

  it('say why a figure is missing, and never show a zero for it', () => {
    for (const reason of missingReasons) {
      expect(printCell('share', reason, 'vi')).toMatch(/^[^\d]+$/);
      expect(printCell('share', reason, 'en')).toMatch(/^[^\d]+$/);
    }
  });

  it('name days, months and moments as exactly as they are known', () => {
    expect(['2024-09-18', '2024-09', '2024'].map((iso) => date(iso, 'vi'))).toEqual([
      '18/9/2024',
      'tháng 9/2024',
      'năm 2024',
    ]);
    expect(date('2024-09-18', 'en')).toBe('18 September 2024');
    expect(period({ year: 2021, moment: 'start' }, 'vi')).toBe('đầu năm 2021');
  });

  it('never claim all or nothing for a part', () => {
    expect([share(1, 'en'), share(0.999, 'en'), share(0.001, 'en'), share(0, 'en')]).toEqual([
      '100%',
      '99.9%',
      '0.1%',
      '0%',
    ]);
  });
});

describe('a number printed beside a bound', () => {
  it('never reads as the bound itself, nor beyond it', () => {
    expect(rate(0.1996, 'vi', { beside: [0.2] })).toBe('19,96\u202f%');
    expect(rate(0.20004, 'vi', { beside: [0.2] })).toBe('20,004\u202f%');
    expect(rate(0.2, 'vi', { beside: [0.2] })).toBe('20,0\u202f%');
    expect(km(20.04, 'vi', { beside: [20] })).toBe('20,04\u00a0km');
  });

  it('stands to it as the stored value does, for any share of whole households and any class bound', () => {
    const fraction = fc
      .integer({ min: 1, max: 130_000 })
      .chain((all) => fc.integer({ min: 0, max: all }).map((some) => some / all));
    const bound = fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000);
    const close = fc.tuple(bound, fc.integer({ min: -30, max: 30 })).map(([at, off]) => at + off / 70_001);
    fc.assert(
      fc.property(fc.oneof(fraction, close), bound, (value, at) => {
        const printed = readNumber(printValue('share', value, 'vi', { beside: [at] }));
        const [legend] = printBounds('share', [at], 'vi');
        expect(Math.sign(printed - readNumber(legend ?? ''))).toBe(Math.sign(value - at));
      }),
      { numRuns: 2000, seed: 20 },
    );
  });

  it('meets bounds that are printed exactly, all with the same decimals', () => {
    expect(printBounds('share', [0.05, 0.125, 0.2], 'vi')).toEqual(['5,0', '12,5', '20,0']);
    expect(printBounds('km', [5, 20], 'vi')).toEqual(['5', '20']);
  });
});

describe('the points between two scores', () => {
  it('are printed so that two which are not level never look level', () => {
    expect([2.14, 0.04, 0.0312, 0.002].map((points) => scoreGap(points, 'vi'))).toEqual([
      '2,1',
      '0,04',
      '0,03',
      '0,002',
    ]);
    expect(scoreGap(0.04, 'en')).toBe('0.04');
  });
});
