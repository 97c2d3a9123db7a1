import { measureOf } from './measureOf.ts';
import type { AsideLine } from './SheetTable.ts';
import { withoutYear } from './withoutYear.ts';

/**
 * Names of columns, where one that is nothing but a year gets what the sheet measures before it: under the
 * title "Tỉ lệ hộ nghèo" the column `2023` is `Tỉ lệ hộ nghèo – 2023`. A proposal: the planner sees it.
 */
export function nameYears(
  header: readonly string[],
  aside: readonly AsideLine[],
  fileName: string,
): readonly string[] {
  const isYear = (name: string) => name !== '' && withoutYear(name) === '';
  if (!header.some(isYear)) return header;
  const measure = measureOf(aside, fileName);
  return measure === null ? header : header.map((name) => (isYear(name) ? `${measure} – ${name}` : name));
}
