import type { ManualProblem } from '../../domain/classify/Legend.ts';
import { typedNumber } from '../../domain/sheet/typedNumber.ts';
import { readManualBreaks } from '../../domain/classify/readManualBreaks.ts';

export type BreaksText =
  | { readonly breaks: readonly number[]; readonly problem: null }
  | { readonly breaks: null; readonly problem: ManualProblem; readonly text: string };

/**
 * The bounds a planner typed, in stored units; numbers as `typedNumber` reads them, semicolons between them.
 *
 * @param scale what one stored unit is in print: 100 for shares typed in percent
 */
export function readBreaksText(text: string, scale: number): BreaksText {
  const typed = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const power = -Math.round(Math.log10(scale));
  const wrong = typed.find((part) => typedNumber(part) === null);
  if (wrong !== undefined) return { breaks: null, problem: 'not-a-number', text: wrong };
  const { inner, problems } = readManualBreaks(typed.map((part) => typedNumber(part, power) ?? NaN));
  const [problem] = problems;
  return problem === undefined ? { breaks: inner, problem: null } : { breaks: null, problem, text };
}
