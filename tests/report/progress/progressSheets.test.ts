import { describe, expect, it } from 'vitest';
import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import type { OwnTarget } from '../../../src/domain/progress/OwnTarget.ts';
import { resolutionTargets } from '../../../src/domain/progress/resolutionTargets.ts';
import { progressIn } from '../../../src/i18n/progressIn.ts';
import type { TextItem } from '../../../src/report/drawing/Drawing.ts';
import { progressPages } from '../../../src/report/progress/progressPages.ts';
import { progressPaperOf } from '../../../src/report/progress/progressPaperOf.ts';
import { progressSheets } from '../../../src/report/progress/progressSheets.ts';
import { columns, given, world } from '../../domain/brief/briefs.ts';
import { faces } from '../embeddedSheets.ts';

const { targets2025, figures } = reports as unknown as ReportsFile;
const own: OwnTarget = {
  id: 'target-1',
  name: '=Giảm nghèo 2030',
  indicator: 'poor-rate',
  comparison: '<=',
  value: 0.065,
  year: 2030,
  source: '',
};
const paper = progressPaperOf(
  { world, columns, reported: figures },
  resolutionTargets(targets2025),
  [own],
  2025,
  given,
);

describe('the list of targets as a table', () => {
  const [list, byYear] = progressSheets(paper, 'vi');
  const at = (start: string) => (list?.rows[0] ?? []).findIndex((cell) => String(cell).startsWith(start));
  const row = (name: string) => list?.rows.find(([first]) => String(first).startsWith(name)) ?? [];

  it('holds every target once, numbers as numbers in its unit', () => {
    expect(list?.rows.slice(1, 28).map((cells) => cells[at('Ai đặt')])).toEqual([
      ...Array.from({ length: 26 }, () => 'nghị quyết'),
      'tự đặt',
    ]);
    const power = row('Hộ dân được sử dụng điện');
    expect(power[at('Mức phải đạt')]).toBe(99);
    expect(power[at('Mới nhất: giá trị')]).toBeCloseTo(96.1, 1);
    expect(power[at('Còn thiếu (')]).toBeCloseTo(2.9, 1);
    expect(power[at('Đơn vị')]).toBe('%');
    expect(power[at('Ghi chú')]).toBe('SỐ LIỆU MẪU');
  });

  it('leaves empty what nobody brought, and names the table that would answer', () => {
    const none = list?.rows.filter((cells) => cells[at('Tình trạng')] === 'Chưa có số liệu') ?? [];
    expect(none.length).toBeGreaterThan(5);
    for (const cells of none) {
      expect(cells[at('Mới nhất: giá trị')]).toBeNull();
      expect(cells[at('Còn thiếu (')]).toBeNull();
      expect(String(cells[at('Bảng cần nạp')])).toMatch(/^Bảng cần có: /);
    }
  });

  it('lists every figure behind it with its moment and where it is from', () => {
    const series = paper.targets.reduce((sum, { item }) => sum + item.progress.series.length, 0);
    expect(byYear?.rows).toHaveLength(series + 1);
    expect(byYear?.rows.some((cells) => cells[5] === 'số mẫu' && cells[6] === 'SỐ LIỆU MẪU')).toBe(true);
  });
});

describe('targets of the planner’s own in the yearly report', () => {
  it('stand under their own heading, and are never counted among those of the resolution', () => {
    for (const language of ['vi', 'en'] as const) {
      const pages = progressPages(paper, language, faces.measure);
      expect(pages.length).toBeLessThanOrEqual(2);
      const texts = pages.map(({ items }) =>
        items
          .filter((item): item is TextItem => item.kind === 'text')
          .map((item) => item.text)
          .join(' '),
      );
      const { own: heading } = progressIn(language).paper;
      expect(texts.at(-1)).toContain(`${heading} `);
      expect(texts.at(-1)).toContain('=Giảm nghèo 2030');
      expect(texts.join(' ').split('=Giảm nghèo 2030')).toHaveLength(2);
      expect(pages[0]?.description).toContain('26');
      expect(pages[0]?.description).not.toContain('27');
    }
  });
});

describe('a report from a later year', () => {
  const brought = [
    ['grid-power', 0.991],
    ['hygienic-water', 0.88],
    ['poor-rate', 0.12],
  ] as const;
  const later = {
    ...world,
    own: [
      ...world.own,
      ...brought.map(([indicator, value]) => ({
        indicator,
        set: 'province' as const,
        year: 2027,
        column: [value],
        file: '2027.csv',
      })),
    ],
  };
  const known = { world: later, columns: createColumns(later), reported: figures };
  const report = progressPaperOf(known, resolutionTargets(targets2025), [own], 2027, given);

  it('tells on paper and in the table what was met in time, late or not, and the figure of after the year', () => {
    expect(report.year).toBe(2027);
    const [list, byYear] = progressSheets(report, 'vi');
    const at = (start: string) => (list?.rows[0] ?? []).findIndex((cell) => String(cell).startsWith(start));
    const told = (name: string) => {
      const cells = list?.rows.find(([first]) => String(first).startsWith(name)) ?? [];
      return ['Tình trạng', 'Sau hạn: thời điểm', 'Sau hạn: giá trị', 'Sau hạn: so'].map(
        (each) => cells[at(each)],
      );
    };
    expect(told('Hộ dân được sử dụng điện')).toEqual([
      'Đạt muộn, năm 2027',
      'Cuối năm 2027',
      99.1,
      'ở mức mục tiêu',
    ]);
    expect(told('Đồng bào dân tộc thiểu số được sử dụng nước')).toEqual([
      'Đạt đúng hạn',
      'Cuối năm 2027',
      88,
      'không còn giữ được mức mục tiêu',
    ]);
    expect(told('Tỉ lệ hộ nghèo (chuẩn')).toEqual([
      'Không đạt khi hết hạn',
      'Cuối năm 2027',
      12,
      'theo chuẩn 2027-2030, không so với mục tiêu',
    ]);
    expect(told('Trạm y tế')).toEqual(['Đạt đúng hạn', '', null, '']);
    const late = byYear?.rows.filter((cells) => String(cells[6]).includes('sau hạn')) ?? [];
    expect(late.map((cells) => cells[2])).toEqual([88, 12, 99.1]);

    const pages = progressPages(report, 'en', faces.measure);
    const printed = pages
      .flatMap(({ items }) => items)
      .filter((item): item is TextItem => item.kind === 'text')
      .map(({ text }) => text)
      .join(' ');
    for (const words of ['Met late,', 'in 2027', 'Met in time', 'Not met']) expect(printed).toContain(words);
    expect(printed).toMatch(/after,\s+2027:\s+99\.1%,\s+at\s+the\s+target/);
    expect(pages[0]?.description).toContain('were met in time');
  });
});
