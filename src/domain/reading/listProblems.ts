import type { Problem } from '../problem/Problem.ts';
import type { Severity } from '../problem/Severity.ts';
import { severityOf } from '../problem/severityOf.ts';
import type { ProblemList } from './Understanding.ts';

/** How many problems of each severity a page is told one by one; the sheet of problems holds all of them. */
export const mostListed = 200;

/** The problems of a file by weight: a file of 20,000 wrong rows is counted whole and listed to a point. */
export function listProblems(problems: readonly Problem[]): ProblemList {
  const counts: Record<Severity, number> = { refused: 0, question: 0, row: 0, remark: 0 };
  const first = problems.filter(({ code }) => {
    const severity = severityOf[code];
    counts[severity] += 1;
    return counts[severity] <= mostListed;
  });
  return { first, counts };
}
