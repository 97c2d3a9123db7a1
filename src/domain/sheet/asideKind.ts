import { fold } from '../area/fold.ts';

/** Whole phrases, since Tổng Cọt is a commune. */
const total =
  /^(tong|cong|tong (cong|so|toan tinh|chung|the)|cong (toan tinh|tong)|toan (tinh|huyen|xa|thanh pho)|trung binh( chung| toan tinh)?|binh quan( chung| toan tinh)?|total|grand total|sub ?total|average|tinh cao bang)$/;
const totalBeginning = /^(tong cong|tong so|cong (xa|huyen|phuong|tinh)|toan tinh|toan huyen|toan xa) /;
const note =
  /^(ghi chu|nguon|luu y|chu thich|nguoi lap|lap bieu|thu truong|chu tich|tm|kt|noi nhan|note|notes|source|(cao bang )?ngay|[a-z ]{0,40} ngay \d* ?thang)\b/;

/**
 * Says whether a line of a table is no unit: a total, or a note or signature. `null` for a row of figures.
 *
 * @param cells of one row, as written
 */
export function asideKind(cells: readonly string[]): 'total' | 'note' | null {
  const first = cells
    .filter((cell) => /\p{L}/u.test(cell))
    .slice(0, 3)
    .map(fold);
  if (first.some((text) => total.test(text) || totalBeginning.test(text))) return 'total';
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  return filled <= 2 && first.some((text) => note.test(text)) ? 'note' : null;
}
