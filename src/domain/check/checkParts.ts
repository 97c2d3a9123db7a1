import { partRelations } from '../indicator/partRelations.ts';
import type { ProblemOf } from '../problem/Problem.ts';
import { columnsOf } from './baseOf.ts';
import type { CheckedSheet } from './CheckedSheet.ts';
import { checkedLines } from './checkedLines.ts';

/** Lines in which a part is larger than its whole: more poor households than households. */
export function checkParts({ table, columns }: CheckedSheet): readonly ProblemOf<'part-above-whole'>[] {
  const lines = checkedLines(table);
  const years = [...new Set(columns.map(({ year }) => year))];
  return years.flatMap((year) =>
    partRelations.flatMap(({ part, whole }) => {
      const [parts, wholes] = [columnsOf(columns, part, year), columnsOf(columns, whole, year)];
      if (parts === null || wholes === null) return [];
      return lines.flatMap((line): ProblemOf<'part-above-whole'>[] => {
        const [value, most] = [line.sum(parts), line.sum(wholes)];
        if (value === null || most === null || value <= most) return [];
        // Where one of several parts is too large by itself, its own relation says so.
        if (parts.length > 1 && parts.some((each) => (line.sum([each]) ?? 0) > most)) return [];
        const headers = [parts, wholes].map((each) => each.map(({ header }) => header).join(' + '));
        const [column = '', other = ''] = headers;
        return [
          {
            code: 'part-above-whole',
            file: table.fileName,
            line: line.line,
            column,
            value,
            whole: other,
            most,
          },
        ];
      });
    }),
  );
}
