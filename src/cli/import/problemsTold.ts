import type { Problem } from '../../domain/problem/Problem.ts';
import { severityOf } from '../../domain/problem/severityOf.ts';
import type { Severity } from '../../domain/problem/Severity.ts';
import type { Language } from '../../i18n/Language.ts';
import { problemSentence } from '../../i18n/problemSentence.ts';

export interface ToldProblem {
  readonly code: Problem['code'];
  readonly severity: Severity;
  /** As a spreadsheet counts its rows, or number of the shape, from 1; `null` where it is about the whole file. */
  readonly row: number | null;
  readonly sentence: string;
}

/** Problems of a file as a script can use them: what, how bad, where, and the portal's own sentence. */
export function problemsTold(problems: readonly Problem[], language: Language): readonly ToldProblem[] {
  return problems.map((problem) => {
    const line = 'line' in problem ? problem.line : 'feature' in problem ? problem.feature : null;
    const row = typeof line === 'number' ? line : null;
    const { code } = problem;
    return { code, severity: severityOf[code], row, sentence: problemSentence(problem, language) };
  });
}
