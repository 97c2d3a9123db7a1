import type { ManualProblem } from '../../domain/classify/Legend.ts';
import { readManualBreaks } from '../../domain/classify/readManualBreaks.ts';

export type BreaksText =
  | { readonly breaks: readonly number[]; readonly problem: null }
  | { readonly breaks: null; readonly problem: ManualProblem; readonly text: string };

/**
 * The bounds a planner typed, in stored units. A comma is a decimal comma in both languages; a point is a
 * thousands point only before exactly three digits, as people write it: "1.250,5", "12.5", "0,25".
 *
 * @param scale what one stored unit is in print: 100 for shares typed in percent
 */
export function readBreaksText(text: string, scale: number): BreaksText {
  const typed = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const wrong = typed.find((part) => Number.isNaN(readNumber(part)));
  if (wrong !== undefined) return { breaks: null, problem: 'not-a-number', text: wrong };
  const { inner, problems } = readManualBreaks(typed.map((part) => readNumber(part) / scale));
  const [problem] = problems;
  return problem === undefined ? { breaks: inner, problem: null } : { breaks: null, problem, text };
}

function readNumber(text: string): number {
  const plain = text.replace(/[\s\u00a0]/g, '');
  if (!/^-?\d[\d.,]*$/.test(plain)) return NaN;
  const grouped = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain) ? plain.replaceAll('.', '') : plain;
  return Number(grouped.replace(',', '.'));
}
