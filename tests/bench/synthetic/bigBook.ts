import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { writeXlsx } from '../../../src/data/write/writeXlsx.ts';
import { createRandom } from '../../../src/domain/random/createRandom.ts';

const roster = fileURLToPath(new URL('../../../geodata/built/hamlets.json', import.meta.url));

/**
 * A workbook of hamlets by code with figures in every other column, some of them missing. There are more rows
 * than hamlets: the rows after the last one bear codes that nobody knows, so that the report has much to say.
 */
export function bigBook(rows: number, columns: number): Promise<Uint8Array> {
  const { code } = JSON.parse(readFileSync(roster, 'utf8')) as HamletsFile;
  const random = createRandom(11);
  const heads = [
    'STT',
    'Mã xóm',
    ...Array.from({ length: columns - 2 }, (_, index) => `Chỉ số ${String(index + 1)}`),
  ];
  const body = Array.from({ length: rows }, (_, row) => [
    row + 1,
    code[row] ?? `9${String(row).padStart(4, '0')}-01`,
    ...Array.from({ length: columns - 2 }, () =>
      random.next() < 0.02 ? '-' : Math.round(random.next() * 100_000) / 100,
    ),
  ]);
  return writeXlsx([{ name: 'Biểu 1', rows: [heads, ...body], widths: heads.map(() => 12) }]);
}
