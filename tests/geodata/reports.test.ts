import { describe, expect, test } from 'vitest';
import type { AreasFile } from '../../src/domain/area/AreasFile.ts';
import type { ReportsFile } from '../../src/domain/area/ReportsFile.ts';
import { communeMatcher } from '../../geodata/build/reports/communeMatcher.ts';
import { readBuilt } from './readBuilt.ts';

const areas = readBuilt<AreasFile>('areas.json');
const reports = readBuilt<ReportsFile>('reports.json');

describe('reports', () => {
  test('are matched to the commune they name, within its district', () => {
    const communes = new Map(areas.communes2021.map((commune) => [commune.code, commune]));
    const named = [...reports.hazards, ...reports.resettlement].filter((report) => report.commune !== '');
    expect(named).toHaveLength(25);
    for (const report of named) {
      expect(report.commune.startsWith(communes.get(report.commune2021 ?? '')?.name ?? 'no commune')).toBe(
        true,
      );
    }
  });

  test('that name no commune carry none', () => {
    const unnamed = reports.hazards.filter((report) => report.commune2021 === null);
    expect(unnamed.map((report) => report.district)).toEqual(['Thành phố Cao Bằng']);
  });

  test('keep "over 90" as a bound, never as the figure 90', () => {
    const water = reports.baselines.find((one) => one.id === 'rural-hygienic-water');
    expect(water).toMatchObject({ bound: '>', value: 90 });
  });

  test('hold all 26 targets, 16 baselines and 59 reported figures', () => {
    expect([reports.targets2025, reports.baselines, reports.figures].map((rows) => rows.length)).toEqual([
      26, 16, 59,
    ]);
  });
});

describe('communeMatcher', () => {
  const match = communeMatcher(areas);

  test('reads either tone placement, the mark of a town, and a district with or without its kind', () => {
    expect(match('Trùng Khánh', 'Đàm Thủy')).toBe('01495');
    expect(match('Bảo Lâm', 'Pác Miầu (TT)')).toBe('01290');
    expect(match('huyện Hòa An', 'Quang Trung')).toBe('01702');
  });

  test('tells apart communes of one name by their district', () => {
    expect(match('Bảo Lạc', 'Hưng Đạo')).toBe('01351');
    expect(match('Nguyên Bình', 'Hưng Đạo')).toBe('01783');
  });

  test('throws at a name it does not know, for a person to look at', () => {
    expect(() => match('Bảo Lâm', 'Hà Nội')).toThrow('0 communes');
  });
});
