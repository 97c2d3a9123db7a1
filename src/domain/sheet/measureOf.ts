import type { AsideLine } from './SheetTable.ts';
import { withoutYear } from './withoutYear.ts';

/** Letterheads, mottos, places and days, references to a decision, and who signs: none of them names a measure. */
const noMeasure =
  /^\(?(ubnd|hđnd|[uủ][ỷyỉ] ban|sở|cục|chi cục|phòng|ban|bộ|cộng ho|độc lập|tỉnh|huyện|xã|phường|cao bằng,|kèm theo|ban hành|theo|số\s*[:\d])(?=[\s:]|$)/iu;
const unitTold = /(?:đơn vị(?: tính)?|đvt|unit)\s*[:.]?\s*([^()]+?)\s*\)?$/iu;
const number =
  /^(?:biểu|bảng|phụ lục|mẫu|table|annex)(?:\s+(?:số|no\.?))?\s*[\d.IVX]*[a-z]?(?:[.:)–-]+|\s)\s*/iu;
const span = /(?:giai đoạn|thời kỳ|từ)?\s*(?:năm\s*)?(?:19|20)\d\d\s*[-–]\s*(?:năm\s*)?(?:19|20)\d\d/giu;
const overYears =
  /[\s,]*(?:(?:qua |theo |trong )?các(?: năm)?|(?:qua |theo |trong )?năm|by year|years)(?=\s*(?:\([^()]*\))?\s*$)/iu;
const everywhere =
  /\s+(?:của|tại|theo|trên địa bàn|phân theo|chia theo|by|of the)\s+(?:các )?(?:xã|phường|thị trấn|huyện|tỉnh|thành phố|địa phương|địa bàn|đơn vị|thôn|xóm|communes?)(?=[\s,(]|$)[^()]*/iu;

/**
 * What a sheet measures whose columns are headed by nothing but their years: its last title line that names
 * something, else the name of its file; with the unit that a line of its own tells. `BIỂU 2. Tỉ lệ hộ nghèo các
 * năm 2021-2023` over `(Đơn vị: %)` → `Tỉ lệ hộ nghèo (%)`.
 *
 * @returns `null` where neither says anything
 */
export function measureOf(aside: readonly AsideLine[], fileName: string): string | null {
  const lines = aside
    .filter(({ kind }) => kind === 'title')
    .flatMap(({ text }) => text.normalize('NFC').split(' · '))
    .map((line) => line.trim());
  const unit = lines.map((line) => unitTold.exec(line)?.[1]?.trim() ?? '').findLast((told) => told !== '');
  const file = fileName.replace(/\.[a-z0-9]{2,8}$/i, '').replace(/_+|-+(?=\D)|(?<=\D)-+/g, ' ');
  const named = [...lines.filter((line) => !unitTold.test(line) && !noMeasure.test(line)), file].map(bare);
  const title = named.slice(0, -1).findLast(isName) ?? named.slice(-1).find(isName);
  if (title === undefined) return null;
  return unit === undefined || title.includes(unit) ? title : `${title} (${unit})`;
}

function bare(line: string): string {
  const inside = /^\((.*)\)$/u.exec(line)?.[1] ?? line;
  const spoken = withoutYear(inside.replace(number, '').replace(span, ' '));
  return spoken.replace(everywhere, ' ').replace(overYears, ' ').replace(/\s+/gu, ' ').trim();
}

/** Two words at least: one alone is the name of a sheet or a place. */
function isName(text: string): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= 2;
}
