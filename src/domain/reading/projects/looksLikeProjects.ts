import { fold } from '../../area/fold.ts';
import type { SheetTable } from '../../sheet/SheetTable.ts';
import { projectFieldsOf, projectWords } from './projectFieldsOf.ts';

/** Whether a table speaks of projects: a column that says so, and one of costs. */
export function looksLikeProjects({ header, rows }: Pick<SheetTable, 'header' | 'rows'>): boolean {
  const { name, cost } = projectFieldsOf({ header, rows });
  return name !== null && cost !== null && projectWords.test(fold(header[name] ?? ''));
}
