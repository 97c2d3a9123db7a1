import type { Area } from '../area/Area.ts';
import type { Problem } from '../problem/Problem.ts';
import type { JoinedRecords } from './joinRecords.ts';

/** A name that tells namesakes apart: with its kind and its code. */
const named = ({ kind, name, code }: Area) => `${kind} ${name} (${code})`;

/** The rows of a join that are not taken in, and the spellings that differ, as problems in order of line. */
export function joinProblems(file: string, joined: JoinedRecords): readonly Problem[] {
  const { rowsWithoutUnit, ambiguous, conflicts, duplicates, matched } = joined;
  const problems: (Problem & { readonly line: number })[] = [
    ...rowsWithoutUnit.map(({ line, name, suggestions }) => {
      const offered = suggestions.map(({ area }) => named(area));
      return { code: 'row-without-unit' as const, file, line, name, suggestions: offered };
    }),
    ...ambiguous.map(({ line, name, candidates }) => {
      return { code: 'row-ambiguous' as const, file, line, name, candidates: candidates.map(named) };
    }),
    ...conflicts.map(({ line, code, name, byCode }) => {
      return { code: 'code-name-conflict' as const, file, line, areaCode: code, name, byCode: named(byCode) };
    }),
    ...duplicates.map(({ area, lines }) => {
      return { code: 'unit-twice' as const, file, line: lines[0] ?? 0, lines, unit: named(area) };
    }),
    ...matched.flatMap(({ line, area, written }) =>
      written === null
        ? []
        : [{ code: 'spelling-differs' as const, file, line, name: written, unit: named(area) }],
    ),
  ];
  return problems.sort((a, b) => a.line - b.line);
}
