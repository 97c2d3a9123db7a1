import type { Problem } from '../problem/Problem.ts';
import type { Severity } from '../problem/Severity.ts';
import { severityOf } from '../problem/severityOf.ts';
import type { SheetRows, WrittenCell } from './SheetRows.ts';

export interface ProblemWords {
  readonly sheet: string;
  readonly columns: {
    readonly file: string;
    readonly row: string;
    readonly column: string;
    readonly weight: string;
    readonly wrong: string;
    readonly todo: string;
  };
  readonly weight: Readonly<Record<Severity, string>>;
}

/**
 * The problems of a file as a sheet to send back to whoever made it: where, what is wrong, what to do. In the
 * order they come in; a problem of several rows names them all.
 *
 * @param tell a problem in one text, its first sentence saying what is wrong
 */
export function problemRows(
  problems: readonly Problem[],
  words: ProblemWords,
  tell: (problem: Problem) => string,
): SheetRows {
  const rows = problems.map((problem): WrittenCell[] => {
    const { wrong, todo } = inTwo(tell(problem));
    const column = 'column' in problem ? problem.column : null;
    return [problem.file, rowOf(problem), column, words.weight[severityOf[problem.code]], wrong, todo];
  });
  return {
    name: words.sheet,
    rows: [Object.values(words.columns), ...rows],
    widths: [28, 10, 28, 18, 80, 60],
  };
}

/** A row of a sheet, the rows of a unit that stands twice, or the number of a shape. */
function rowOf(problem: Problem): WrittenCell {
  if ('lines' in problem) return problem.lines.join(', ');
  if ('line' in problem) return problem.line;
  return 'feature' in problem ? problem.feature : null;
}

/** The first sentence, and the rest; what the file itself wrote, in quotes, ends no sentence. */
function inTwo(text: string): { readonly wrong: string; readonly todo: string } {
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const sign = text[index];
    if (sign === '“' || sign === '”') quoted = sign === '“';
    const ends = (sign === '.' || sign === '?') && /^\s+\p{Lu}/u.test(text.slice(index + 1));
    if (ends && !quoted) return { wrong: text.slice(0, index + 1), todo: text.slice(index + 1).trim() };
  }
  return { wrong: text, todo: '' };
}
