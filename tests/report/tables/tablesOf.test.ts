import { read, utils, type CellObject } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/data/write/writeCsv.ts';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';
import type { Brief } from '../../../src/domain/brief/Brief.ts';
import { isFigure } from '../../../src/domain/indicator/Cell.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { printBriefCell } from '../../../src/i18n/brief/printBriefCell.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { tablesOf } from '../../../src/report/tables/tablesOf.ts';
import { briefOfPlan } from '../../domain/brief/briefs.ts';

const ranked: Partial<Plan> = {
  tab: 'priority',
  paint: 'score',
  vintage: 2021,
  year: 2022,
  missing: 'others',
};

/** The file as another library reads it: by sheet, one record a row. */
async function bookOf(brief: Brief, language: 'vi' | 'en' = 'vi') {
  const book = read(await writeXlsx(tablesOf(brief, language, 'xlsx')), { cellFormula: true, cellNF: true });
  return {
    names: book.SheetNames,
    sheet: (name: string) => book.Sheets[name] ?? {},
    rows: (name: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}),
  };
}

describe('tables that leave the portal', () => {
  it('hold the units of the screen in its order, numbers as numbers and to the digit', async () => {
    const brief = briefOfPlan(ranked);
    const book = await bookOf(brief);
    const rows = book.rows('Đang xem');
    expect(rows.map((row) => row['Mã'])).toEqual(brief.rows.map(({ area }) => area.code));
    expect(rows.map((row) => row['Hạng – SỐ LIỆU MẪU'])).toEqual(brief.rows.map(({ score }) => score?.rank));
    const at = brief.indicators.findIndex(({ entry }) => entry.id === 'poor-rate');
    const poor = brief.indicators[at];
    const header = 'Tỉ lệ hộ nghèo (%) cuối năm 2022 – SỐ LIỆU MẪU';
    const sheet = book.sheet('Đang xem');
    const column = Object.keys(rows[0] ?? {}).length > 0 ? columnOf(sheet, header) : -1;
    brief.rows.forEach((row, index) => {
      const cell = sheet[utils.encode_cell({ r: index + 1, c: column })] as CellObject;
      expect(cell.t).toBe('n');
      expect(cell.v).toBe(row.cells[at]);
      // As a spreadsheet shows it, in its own signs, it is what the screen prints.
      const shown = utils.format_cell(cell).replace('.', ',').replace('%', '');
      const printed = poor === undefined ? '' : printBriefCell(poor, row.cells[at] ?? 0, 'vi');
      expect(Number(shown.replace(',', '.'))).toBeCloseTo(
        Number(printed.replace(/[^\d,]/g, '').replace(',', '.')),
        decimalsIn(printed),
      );
    });
  });

  it('repeat the words and colours of the legend for every unit', async () => {
    const brief = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2022 });
    const book = await bookOf(brief);
    const legend = legendOf(brief.painting, 'vi');
    const labels = new Map(legend.rows.map(({ number, label }) => [number, label]));
    expect(book.rows('Đang xem').map((row) => row['Lớp trên bản đồ – SỐ LIỆU MẪU'])).toEqual(
      brief.rows.map(({ number }) => labels.get(number)),
    );
    expect(book.rows('Chú giải')).toEqual(
      legend.rows.map(({ number, label }) => ({
        'Lớp trên bản đồ': label,
        Màu: brief.painting.colours[number],
        'Số nơi': brief.painting.counts.get(number),
      })),
    );
  });

  it('tell what is missing in words and leave the number empty', async () => {
    const brief = briefOfPlan({ indicator: 'density', vintage: 2021 });
    expect(brief.rows.some(({ cells }) => !isFigure(cells[0] ?? 'not-reported'))).toBe(true);
    const rows = (await bookOf(brief)).rows('Đang xem');
    for (const [index, row] of brief.rows.entries()) {
      const header = Object.keys(rows[index] ?? {}).find((name) => name.startsWith('Mật độ dân số'));
      if (isFigure(row.cells[0] ?? 'not-reported')) expect(header).toBeDefined();
      else {
        expect(header).toBeUndefined();
        expect(rows[index]?.['Thiếu số liệu']).toContain('Mật độ: không tính được ở cấp này');
      }
    }
  });

  it('add the whole where filters leave units out, and say who passes', async () => {
    const district = 'district:042';
    const brief = briefOfPlan({ ...ranked, district });
    const book = await bookOf(brief);
    expect(book.rows('Đang xem')).toHaveLength(brief.inside);
    const all = book.rows('Toàn bộ');
    expect(all).toHaveLength(161);
    expect(all.filter((row) => row['Qua bộ lọc'] === 'có')).toHaveLength(brief.inside);
    expect((await bookOf(briefOfPlan(ranked))).names).not.toContain('Toàn bộ');
  });

  it('give the reason of every class, with figure and answer of each criterion', async () => {
    const brief = briefOfPlan({ tab: 'difficulty', paint: 'flag', vintage: 2021, year: 2021 });
    const rows = (await bookOf(brief)).rows('Kết quả xét và lý do');
    expect(rows).toHaveLength(161);
    const [first] = rows;
    expect(Object.values(first ?? {}).join(' ')).toMatch(/Khu vực I+ vì .*: (đạt|không đạt)/);
  });

  it('carry method, sources, gaps and the warning of the sample, in both languages', async () => {
    const brief = briefOfPlan(ranked, {
      given: {
        date: '2026-11-26',
        author: 'Nông Thị Hà',
        office: 'Sở X',
        title: '',
        subtitle: '',
        address: '',
      },
    });
    const notes = (await bookOf(brief)).rows('Cách làm và nguồn');
    const textOf = (subject: string) =>
      notes.filter((row) => row['Mục'] === subject).map((row) => String(row['Nội dung']));
    expect(textOf('Cảnh báo')[0]).toMatch(/^SỐ LIỆU MẪU: /);
    expect(textOf('Người và ngày lập')).toContain('Người lập: Nông Thị Hà');
    expect(textOf('Cách làm').join(' ')).toContain('Trọng số: ');
    expect(textOf('Nguồn số liệu').length).toBeGreaterThan(1);
    const codebook = (await bookOf(brief)).rows('Bảng mã chỉ tiêu');
    expect(codebook.map((row) => row['Mã chỉ tiêu'])).toEqual(brief.indicators.map(({ entry }) => entry.id));
    const english = await bookOf(brief, 'en');
    expect(english.names).toEqual([
      'In view',
      'Classes and reasons',
      'Legend',
      'Method and sources',
      'Codebook',
    ]);
    expect(JSON.stringify(english.rows('In view'))).toContain('SAMPLE DATA');
  });

  it('hold percent in a text table, where no format says so', () => {
    const brief = briefOfPlan({ indicator: 'poor-rate', vintage: 2021, year: 2022 });
    const [sheet] = tablesOf(brief, 'vi', 'csv');
    if (sheet === undefined) throw new Error('no sheet');
    const column = sheet.rows[0]?.findIndex((name) => String(name).startsWith('Tỉ lệ hộ nghèo (%)')) ?? -1;
    const figures = sheet.rows.slice(1).map((row) => Number(row[column]));
    expect(Math.max(...figures)).toBeGreaterThan(10);
    expect(Math.max(...figures)).toBeLessThanOrEqual(100);
  });

  it('let no text of a planner run as a formula, whatever it begins with', async () => {
    const brief = briefOfPlan({ indicator: 'density' });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('=', '+', '-', '@', '\t=', '＝'),
        fc.string({ maxLength: 20 }),
        async (sign, rest) => {
          const title = `${sign}${rest}`;
          const hostile: Brief = { ...brief, given: { ...brief.given, title, office: title } };
          const sheets = tablesOf(hostile, 'vi', 'xlsx').filter(({ name }) => name === 'Cách làm và nguồn');
          const book = read(await writeXlsx(sheets), { cellFormula: true });
          for (const sheet of Object.values(book.Sheets))
            for (const cell of Object.values(sheet) as CellObject[]) expect(cell.f).toBeUndefined();
          const [notes] = sheets;
          const text = new TextDecoder().decode(writeCsv({ rows: notes?.rows ?? [] }));
          for (const line of text.split('\r\n')) expect(line).not.toMatch(/(?:^|;)"?\s*[=+\-@＝]/);
        },
      ),
      { numRuns: 25 },
    );
  });
});

function columnOf(sheet: Record<string, unknown>, header: string): number {
  for (let c = 0; ; c += 1) {
    const cell = sheet[utils.encode_cell({ r: 0, c })] as CellObject | undefined;
    if (cell === undefined) throw new Error(`no column ${header}`);
    if (cell.v === header) return c;
  }
}

function decimalsIn(printed: string): number {
  return /,(\d+)/.exec(printed)?.[1]?.length ?? 0;
}
