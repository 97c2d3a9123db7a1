import type { SheetRows } from '../../domain/template/SheetRows.ts';

/** Excel takes no more letters in the name of a sheet, and not these signs. */
const longestName = 31;
const forbidden = /[\\/?*[\]:]/g;

/**
 * Sheets as one XLSX file, headers bold and kept in sight. Text is stored as text, so nothing that a name
 * begins with is ever a formula. The writer is loaded when the first file is asked for.
 *
 * @returns the bytes of the file
 */
export async function writeXlsx(sheets: readonly SheetRows[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const blob = await write(
    sheets.map(({ name, rows, widths, formats = [] }) => ({
      sheet: name.replace(forbidden, ' ').slice(0, longestName),
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, index) =>
        row.map((cell, column) => {
          if (cell === null || cell === '') return null;
          const type = typeof cell === 'number' ? Number : String;
          if (index === 0)
            return {
              value: cell,
              type,
              fontWeight: 'bold' as const,
              wrap: true,
              alignVertical: 'top' as const,
            };
          const format = typeof cell === 'number' ? (formats[column] ?? null) : null;
          return format === null ? { value: cell, type } : { value: cell, type, format };
        }),
      ),
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
