import type { SheetRows } from '../domain/template/SheetRows.ts';

export type SheetFormat = 'xlsx' | 'csv';

const types: Readonly<Record<SheetFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Sheets as a file to be saved; a text table holds the first of them. The writer comes when it is needed.
 *
 * @throws when the writer cannot be loaded
 */
export async function writeSheets(sheets: readonly SheetRows[], format: SheetFormat): Promise<Blob> {
  const [first] = sheets;
  if (first === undefined) throw new Error('At least one sheet must be given to be written');
  if (format === 'csv') {
    const { writeCsv } = await import('../data/write/writeCsv.ts');
    return new Blob([writeCsv(first)], { type: types.csv });
  }
  const { writeXlsx } = await import('../data/write/writeXlsx.ts');
  return new Blob([await writeXlsx(sheets)], { type: types.xlsx });
}
