import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/domain/brief/Brief.ts';
import { briefSubtitle } from '../../../src/i18n/brief/briefSubtitle.ts';
import { briefTitle } from '../../../src/i18n/brief/briefTitle.ts';
import { madeLines } from '../../../src/i18n/brief/madeLines.ts';
import { methodSentences } from '../../../src/i18n/brief/methodSentences.ts';
import { missingLines } from '../../../src/i18n/brief/missingLines.ts';
import { printBriefCell } from '../../../src/i18n/brief/printBriefCell.ts';
import { sampleWarning } from '../../../src/i18n/brief/sampleWarning.ts';
import { sourceLines } from '../../../src/i18n/brief/sourceLines.ts';
import { briefOfPlan, given } from '../../domain/brief/briefs.ts';

/** Spaces that never break are spaces to a reader. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const density = briefOfPlan({ indicator: 'density' });
const poor = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2023 });
const flags = briefOfPlan({ tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
const score = briefOfPlan({
  tab: 'priority',
  paint: 'score',
  vintage: 2021,
  missing: 'others',
  floor: 50,
  district: 'district:042',
});

describe('the words of a brief', () => {
  it('call it by what was painted and where, unless the planner has a title', () => {
    expect(briefTitle(density, 'vi')).toBe('Mật độ dân số, tỉnh Cao Bằng');
    expect(briefTitle(density, 'en')).toBe('Population density, Cao Bằng province');
    const named = { ...density, given: { ...given, title: 'Bản đồ số 3' } };
    expect(briefTitle(named, 'vi')).toBe('Bản đồ số 3');
    const inside = briefOfPlan({ indicator: 'poor-rate', level: 'hamlet', within: 'commune2025:01324' });
    expect(briefTitle(inside, 'vi')).toBe('Tỉ lệ hộ nghèo, xã Cốc Pàng, tỉnh Cao Bằng');
  });

  it('name both measures of a map of two, and their sources', () => {
    const both = briefOfPlan({
      paint: 'bivariate',
      second: 'grid-power',
      indicator: 'poor-rate',
      vintage: 2021,
    });
    expect(briefTitle(both, 'vi')).toBe('Tỉ lệ hộ nghèo và hộ dùng điện lưới quốc gia, tỉnh Cao Bằng');
    expect(sourceLines(both, 'vi', 'map').filter((line) => !line.startsWith('Ranh giới'))).toHaveLength(2);
    expect(both.indicators[1]?.beside).toEqual(
      expect.arrayContaining(
        both.painting.second?.classification.intervals.map(({ upper }) => upper) ?? [NaN],
      ),
    );
  });

  it('count the units, and say when only some of them are shown', () => {
    expect(briefSubtitle(poor, 'vi')).toBe(
      '161 xã, thị trấn, phường · cuối năm 2023 · % · đơn vị hành chính trước 1-7-2025',
    );
    expect(briefSubtitle(score, 'vi')).toMatch(/^\d+ trong 161 đơn vị \(đang lọc\) · /);
  });

  it('name source, moment, kind and licence of what is on the map, and the boundaries', () => {
    const [source, boundaries] = sourceLines(poor, 'vi', 'map');
    expect(plain(source ?? '')).toMatch(
      /^Tỉ lệ hộ nghèo: Số liệu mẫu .*28,94 %.*; cuối năm 2023; .*Apache-2.0$/,
    );
    expect(boundaries).toMatch(/^Ranh giới sơ đồ: .*không dùng để xác định địa giới/);
    expect(sourceLines(flags, 'vi', 'map').join('\n')).toMatch(/Quyết định 33\/2020\/QĐ-TTg, Điều/);
    const own: Brief = { ...density, boundaries: { file: 'ranh-gioi.geojson' } };
    expect(sourceLines(own, 'en', 'map').at(-1)).toBe('Boundaries: file ranh-gioi.geojson');
  });

  it('say by which weights, which rule for gaps and how many were ranked', () => {
    const told = plain(methodSentences(score, 'vi', 'map').join(' '));
    expect(told).toMatch(/Trọng số: tỉ lệ hộ nghèo 40 %, /);
    expect(told).toContain('Đơn vị thiếu số: xếp theo những số đang có.');
    expect(told).toContain('Nơi có dưới 50 % trọng số có số liệu thì không xếp hạng.');
    expect(told).toMatch(/Xếp hạng \d+ trên 161 đơn vị\./);
    expect(methodSentences(density, 'vi', 'map')).toEqual(['Chia 5 lớp theo cách ngắt tự nhiên.']);
    expect(methodSentences(flags, 'en', 'map').join(' ')).toMatch(/^Judged by Decision 33\/2020/);
  });

  it('count what is missing by reason, or say that nothing is', () => {
    expect(missingLines(density, 'vi', 'map')).toEqual(['Không đơn vị nào thiếu số.']);
    const gone = briefOfPlan({ indicator: 'density', vintage: 2021 });
    expect(missingLines(gone, 'vi', 'map')).toEqual([
      'Mật độ dân số: 161 trong 161 đơn vị không có số (không tính được ở cấp này: 161)',
    ]);
  });

  it('warn of a sample by name, and not where there is none', () => {
    expect(sampleWarning(density, 'vi', 'map')).toBeNull();
    expect(sampleWarning(poor, 'vi', 'map')).toMatch(/^SỐ LIỆU MẪU: tỉ lệ hộ nghèo do mô hình/);
    expect(sampleWarning(poor, 'en', 'map')).toMatch(/^SAMPLE FIGURES: poor-household rate/);
  });

  it('leave out what was not given', () => {
    expect(madeLines(density, 'vi')).toEqual(['Lập ngày 26/11/2026']);
    const signed = { given: { ...given, office: 'Sở Dân tộc và Tôn giáo', author: 'Nông Thị Mai' } };
    expect(madeLines(signed, 'vi')).toEqual([
      'Đơn vị: Sở Dân tộc và Tôn giáo',
      'Người lập: Nông Thị Mai',
      'Lập ngày 26/11/2026',
    ]);
  });

  it('print a figure beside the bounds and thresholds that the screen prints it beside', () => {
    const [indicator] = flags.indicators.filter(({ entry }) => entry.id === 'poor-rate');
    if (indicator === undefined) throw new Error('the decree asks for the poor rate');
    expect(indicator.beside).toContain(0.2);
    expect(plain(printBriefCell(indicator, 0.19996, 'vi'))).toBe('19,996 %');
    expect(plain(printBriefCell(indicator, 'not-reported', 'vi'))).toBe('chưa có số liệu');
  });
});
