import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/data/readFile.ts';
import { writeCsv } from '../../../src/data/write/writeCsv.ts';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import type { Indicator } from '../../../src/domain/indicator/Indicator.ts';
import { columnsFor } from '../../../src/domain/join/columnsFor.ts';
import { joinSheet } from '../../../src/domain/join/joinSheet.ts';
import { severityOf } from '../../../src/domain/problem/severityOf.ts';
import { readRows } from '../../../src/domain/sheet/readRows.ts';
import { allowedRange } from '../../../src/domain/template/allowedRange.ts';
import type { SheetRows, WrittenCell } from '../../../src/domain/template/SheetRows.ts';
import { templateOf, templateSets, type TemplateSet } from '../../../src/domain/template/templateOf.ts';
import { templateWords } from '../../../src/i18n/templateWords.ts';
import { realAreas } from '../area/realAreas.ts';

const offered = (set: TemplateSet) => catalogue.filter(({ sets }) => sets.includes(set));

/** A valid figure as it is typed, with what it must be read as. */
function figureFor({ unit }: Indicator, seed: number, yes: string, no: string): [WrittenCell, Cell] {
  const range = allowedRange(unit);
  if (range === null) return seed % 2 === 0 ? [yes, 1] : [no, 0];
  const scaled = range.decimals === 0 ? seed : seed / 100;
  const typed = range.most === null ? scaled : Number((scaled % range.most).toFixed(2));
  return [typed, unit === 'share' ? Number((typed / 100).toFixed(6)) : typed];
}

async function readBack(sheet: SheetRows, codebook: SheetRows, kind: 'xlsx' | 'csv') {
  const bytes = kind === 'xlsx' ? await writeXlsx([sheet, codebook]) : writeCsv(sheet);
  const dropped = await readFile([new File([bytes], `bieu.${kind}`)]);
  if (dropped.kind !== 'tables') throw new Error(JSON.stringify(dropped.problems));
  const [raw] = dropped.tables;
  if (raw === undefined) throw new Error('no sheet');
  const { table, problems } = readRows(raw);
  if (table === null) throw new Error(JSON.stringify(problems));
  const report = joinSheet(table, realAreas);
  const columns = columnsFor(table, report, realAreas, catalogue);
  return { report, columns, problems: [...dropped.problems, ...problems, ...report.problems] };
}

describe.each(templateSets)('a template of %s', (set) => {
  const { areas } = realAreas[set];

  test.each([
    ['xlsx', 'vi'],
    ['csv', 'vi'],
    ['xlsx', 'en'],
    ['csv', 'en'],
  ] as const)(
    'filled in as %s (%s) comes back without a question, value for value',
    async (kind, language) => {
      const words = templateWords(language);
      const [yes, no] = language === 'vi' ? ['Có', 'Không'] : ['Yes', 'No'];
      const chosen = fc.subarray([...offered(set)], { minLength: 1, maxLength: 6 });
      const seeds = fc.array(fc.nat(999_999), { minLength: 6, maxLength: 40 });
      await fc.assert(
        fc.asyncProperty(
          chosen,
          seeds,
          fc.integer({ min: 2020, max: 2030 }),
          async (indicators, given, year) => {
            const { sheet, codebook } = templateOf(realAreas, { set, indicators, year }, words);
            const first = (sheet.rows[0]?.length ?? 0) - indicators.length;
            const expected = indicators.map((indicator, column) =>
              areas.map((_, unit) =>
                figureFor(indicator, given[(unit * 7 + column) % given.length] ?? 0, yes, no),
              ),
            );
            const rows = sheet.rows.map((row, index) =>
              index === 0
                ? row
                : [...row.slice(0, first), ...expected.map((column) => column[index - 1]?.[0] ?? null)],
            );
            const back = await readBack({ ...sheet, rows }, codebook, kind);
            expect(back.problems.filter(({ code }) => severityOf[code] !== 'remark')).toEqual([]);
            expect([back.report.set, back.report.setSureness]).toEqual([set, 'found']);
            expect(back.report.matched).toHaveLength(areas.length);
            expect(
              back.columns.map(({ suggestion, year: of }) => [
                suggestion?.indicator.id,
                suggestion?.sureness,
                of,
              ]),
            ).toEqual(indicators.map(({ id }) => [id, 'exact', year]));
            expect(back.columns.map(({ column }) => column)).toEqual(
              expected.map((column) => column.map(([, cell]) => cell)),
            );
          },
        ),
        { numRuns: set === 'hamlet' ? 1 : 5 },
      );
    },
  );
});

test('a part of a template still says which vintage its codes are of', async () => {
  const [indicator] = offered('commune2021');
  if (indicator === undefined) throw new Error('communes have measures');
  for (const set of ['commune2021', 'commune2025'] as const) {
    const [other = indicator] = offered(set);
    const { sheet, codebook } = templateOf(
      realAreas,
      { set, indicators: [other], year: 2025 },
      templateWords('vi'),
    );
    // Cốc Pàng and Khánh Xuân bear the same code and name in both.
    const rows = sheet.rows
      .filter(([, name], index) => index === 0 || /Cốc Pàng|Khánh Xuân/.test(String(name)))
      .map((row, index) => (index === 0 ? row : [...row.slice(0, -1), 5]));
    const { report } = await readBack({ ...sheet, rows }, codebook, 'csv');
    expect([report.set, report.setSureness, report.matched.length]).toEqual([set, 'found', 2]);
  }
});

test('the codebook says what each column means and what may stand in it', () => {
  const indicators = catalogue.filter(({ id }) => ['poor-rate', 'households'].includes(id));
  const { codebook } = templateOf(
    realAreas,
    { set: 'commune2025', indicators, year: 2025 },
    templateWords('vi'),
  );
  expect(codebook.rows[0]?.slice(0, 4)).toEqual([
    'Mã chỉ tiêu',
    'Tên chỉ tiêu',
    'Đơn vị tính',
    'Giá trị được điền',
  ]);
  const poor = codebook.rows.find(([id]) => id === 'poor-rate');
  expect(poor?.slice(1, 4)).toEqual([
    'Tỉ lệ hộ nghèo',
    '%',
    'từ 0 đến 100, nhiều nhất 2 chữ số sau dấu phẩy',
  ]);
  expect(poor).toContain('Số hộ');
});

test('a sheet for some units holds those alone, in the order of the set', () => {
  const request = { set: 'commune2025', indicators: offered('commune2025').slice(0, 2), year: 2025 } as const;
  const { sheet } = templateOf(realAreas, { ...request, units: [7, 3] }, templateWords('vi'));
  const codes = realAreas.commune2025.areas.map(({ code }) => code);
  expect(sheet.rows.slice(1).map(([code]) => code)).toEqual([codes[3], codes[7]]);
});
