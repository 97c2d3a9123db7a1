import type { Area } from '../area/Area.ts';
import type { Problem } from '../problem/Problem.ts';
import type { JoinedRecords } from './joinRecords.ts';

/** A name that tells namesakes apart: with its kind and its code. */
const named = ({ kind, name, code }: Area) => `${kind} ${name} (${code})`;

type Told = Problem & { readonly line: number };

/** The rows of a join that are not taken in, and the spellings that differ, as problems in order of line. */
export function joinProblems(file: string, joined: JoinedRecords): readonly Problem[] {
  const { rowsWithoutUnit, ambiguous, conflicts, duplicates, matched, leftOut } = joined;
  const problems: Told[] = [
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
    ...matched.flatMap(({ line, area, written, decidedFor: from }): Told[] => {
      if (written === null) return [];
      const about = { file, line, name: written, unit: named(area) };
      return [
        from === null ? { code: 'spelling-differs', ...about } : { code: 'row-decided', ...about, from },
      ];
    }),
    ...leftOut.map(({ line, name, from }) => {
      return { code: 'row-left-out' as const, file, line, name, from };
    }),
  ];
  return problems.sort((a, b) => a.line - b.line);
}
