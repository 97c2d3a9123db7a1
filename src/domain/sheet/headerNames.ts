import type { HeaderRows } from './findHeaderRows.ts';

const between = ' – ';

/**
 * One name for each column out of the rows that name them: "Hộ nghèo – Tỉ lệ (%)". A group that is written
 * once stands over the columns to its right until the next one, as far as the row below speaks there.
 *
 * @param rows as text, joined cells filled
 */
export function headerNames(
  rows: readonly (readonly string[])[],
  { first, last }: HeaderRows,
): readonly string[] {
  const parts = rows.slice(first, last + 1).map((row) => row.map(oneLine));
  const width = Math.max(...parts.map((row) => row.length));
  const spread = parts.map((row, depth) =>
    depth === parts.length - 1 ? row : spreadOver(row, parts.slice(depth + 1)),
  );
  const names = Array.from({ length: width }, (_, column) => {
    const told = spread.map((row) => row[column] ?? '').filter((part) => part !== '');
    return told.filter((part, index) => told.indexOf(part) === index).join(between);
  });
  while (names.length > 1 && names.at(-1) === '') names.pop();
  return names;
}

const oneLine = (cell: string) => cell.replace(/\s+/gu, ' ').trim();

/** A blank cell takes the group to its left where a row below names a column. */
function spreadOver(row: readonly string[], below: readonly (readonly string[])[]): readonly string[] {
  let group = '';
  const width = Math.max(row.length, ...below.map((each) => each.length));
  return Array.from({ length: width }, (_, column) => {
    const own = row[column] ?? '';
    if (own !== '') return (group = own);
    return below.some((each) => (each[column] ?? '') !== '') ? group : '';
  });
}
