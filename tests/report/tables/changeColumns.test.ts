import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import { mapTable } from '../../../src/report/gis/mapTable.ts';
import { tablesOf } from '../../../src/report/tables/tablesOf.ts';
import { briefOfPlan } from '../../domain/brief/briefs.ts';

describe('a change between two years that leaves the portal', () => {
  const brief = briefOfPlan({
    tab: 'explore',
    paint: 'year-change',
    vintage: 2021,
    indicator: 'poor-rate',
    year: 2022,
    comparedYear: 2021,
  });
  const change = 'Thay đổi: Hộ nghèo (điểm %) – SỐ LIỆU MẪU';
  const from = 'Tỉ lệ hộ nghèo (%) đầu năm 2021 – SỐ LIỆU MẪU';
  const to = 'Tỉ lệ hộ nghèo (%) cuối năm 2022 – SỐ LIỆU MẪU';

  it('is a column of percentage points beside the figures of both years', async () => {
    const book = read(await writeXlsx(tablesOf(brief, 'vi', 'xlsx')));
    const rows = utils.sheet_to_json<Record<string, number>>(book.Sheets['Đang xem'] ?? {});
    expect(rows).toHaveLength(161);
    for (const row of rows) expect(row[change]).toBeCloseTo(100 * ((row[to] ?? NaN) - (row[from] ?? NaN)), 6);
  });

  it('is three fields for a GIS, with the class and the colour of the screen', () => {
    const { fields, features, notes } = mapTable(brief, [], 'vi');
    const at = (name: string) => fields.findIndex((field) => field.name === name);
    expect(fields[at('change')]?.about).toBe(change);
    brief.rows.forEach(({ change: told, number }, index) => {
      const values = features[index]?.values ?? [];
      const difference = told?.difference ?? 'not-reported';
      expect(values[at('change')]).toBeCloseTo(isFigure(difference) ? difference * 100 : NaN, 6);
      expect(values[at('figure_from')]).toBe(told?.from);
      expect(values[at('figure_to')]).toBe(told?.to);
      expect(values[at('class')]).toBe(number);
    });
    expect(notes.join(' ')).toContain('Thay đổi từ đầu năm 2021 đến cuối năm 2022: số sau trừ số trước');
  });
});
