import type { ManualProblem } from '../../domain/classify/Legend.ts';
import { readManualBreaks } from '../../domain/classify/readManualBreaks.ts';
import { readTypedNumber } from '../figure/readTypedNumber.ts';

export type BreaksText =
  | { readonly breaks: readonly number[]; readonly problem: null }
  | { readonly breaks: null; readonly problem: ManualProblem; readonly text: string };

/**
 * The bounds a planner typed, in stored units; numbers as `readTypedNumber` reads them, semicolons between them.
 *
 * @param scale what one stored unit is in print: 100 for shares typed in percent
 */
export function readBreaksText(text: string, scale: number): BreaksText {
  const typed = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = typed.find((part) => Number.isNaN(readTypedNumber(part)));
  if (wrong !== undefined) return { breaks: null, problem: 'not-a-number', text: wrong };
  const { inner, problems } = readManualBreaks(typed.map((part) => readTypedNumber(part) / scale));
  const [problem] = problems;
  return problem === undefined ? { breaks: inner, problem: null } : { breaks: null, problem, text };
}
