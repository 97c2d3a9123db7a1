import type { SheetRows, WrittenCell } from '../../domain/template/SheetRows.ts';

/**
 * A sheet as a text table that a Vietnamese Excel opens as it is: UTF-8 with its mark, semicolons, decimal comma.
 * A text that a spreadsheet could run as a formula gets an apostrophe before it, with signs of full width and blanks
 * before the sign too. Sources: OWASP, CSV Injection; OWASP ASVS 5, requirement 1.2.10.
 */
export function writeCsv({ rows }: Pick<SheetRows, 'rows'>): Uint8Array<ArrayBuffer> {
  const text = rows.map((row) => row.map(written).join(';')).join('\r\n');
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

const formula = /^(?:[\t\r\n\0]|\s*[=+\-@＝＋－＠])/;

function written(cell: WrittenCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return /[;"\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
