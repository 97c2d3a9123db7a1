import type { Problem } from '../../src/domain/problem/Problem.ts';
import type { CliWords } from '../../src/cli/CliFault.ts';
import type { Language } from '../../src/i18n/Language.ts';
import { problemSentence } from '../../src/i18n/problemSentence.ts';

/** Sentences printed in full; the rest is a number. */
const told = 20;

/** What was found in the files and mended on the way, for whoever runs the program. */
export function remarksOf(
  problems: readonly Problem[],
  words: CliWords['install'],
  language: Language,
): readonly string[] {
  const lines = problems.slice(0, told).map((problem) => `- ${problemSentence(problem, language)}`);
  return problems.length > told ? [...lines, words.moreRemarks(problems.length - told)] : lines;
}
