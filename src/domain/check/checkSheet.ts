import type { Problem } from '../problem/Problem.ts';
import { checkJumps } from './checkJumps.ts';
import type { CheckedSheet } from './CheckedSheet.ts';
import { checkParts } from './checkParts.ts';
import { checkRates } from './checkRates.ts';
import { checkTotals } from './checkTotals.ts';

/**
 * Holds the figures of a sheet against each other and against earlier ones: parts against wholes, rates against
 * their counts, totals against the sum of their rows, each unit against its own past. Nothing is changed or
 * left out; each finding names row, column and numbers, in order of lines.
 */
export function checkSheet(sheet: CheckedSheet): readonly Problem[] {
  const found = [...checkParts(sheet), ...checkRates(sheet), ...checkTotals(sheet), ...checkJumps(sheet)];
  return found.sort((a, b) => a.line - b.line);
}
