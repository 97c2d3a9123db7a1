import type { Problem } from '../domain/problem/Problem.ts';
import { numberText } from './format/numberText.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** A problem of a planner's file in one sentence: file, row, reason, what to do. */
export function problemSentence(problem: Problem, language: Language): string {
  // A code and its details belong together by construction of Problem; a lookup by code cannot show it.
  const tell = wordsOf(language).problems[problem.code] as (
    problem: Problem,
    print: (value: number) => string,
  ) => string;
  return tell(problem, (value) => numberText(value, language, { least: 0, most: 6 }));
}
