import { isFigureText } from '../../sheet/isFigureText.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import type { SheetTable } from '../../sheet/SheetTable.ts';
import type { ProjectField } from './ProjectFileChoices.ts';

/** Columns of numbers that no field took: by how much something changes. */
export function projectMeasuresOf(
  { columns, rows }: Pick<SheetTable, 'columns' | 'rows'>,
  fields: Readonly<Record<ProjectField, number | null>>,
): readonly number[] {
  const taken = new Set(Object.values(fields));
  if (fields.thing !== null && fields.amount !== null) return [];
  if (fields.amount !== null) taken.delete(fields.amount);
  return columns.flatMap(({ index, role }) => {
    const told = rows.map(({ cells }) => cells[index] ?? '').filter((cell) => missingOf(cell) === null);
    const figures = told.filter(isFigureText).length;
    return taken.has(index) || role === 'order' || told.length === 0 || figures * 2 < told.length
      ? []
      : [index];
  });
}
