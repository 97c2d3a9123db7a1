import type { ProjectColumnWords } from '../../invest/project/typedRows.ts';
import { projectFieldsOf } from './projectFieldsOf.ts';

/** Whether a column of this name, filled with numbers, would be read as a field of a project and not as what it changes. */
export function isReservedGoal(name: string, words: ProjectColumnWords): boolean {
  const { code, thing, ...named } = words;
  const header = [code, thing, ...Object.values(named), name];
  const filled: Readonly<Record<string, string>> = {
    [words.cost]: '5000',
    [words.year]: '2026',
    [words.stages]: '1',
    [name]: '3000',
  };
  const rows = [{ line: 2, cells: header.map((each) => filled[each] ?? 'x'), stored: [] }];
  return Object.values(projectFieldsOf({ header, rows })).includes(header.length - 1);
}
