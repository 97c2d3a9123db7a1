import type { Comparison } from './RuleSet.ts';

/** The relation that holds exactly where the other one does not. */
export const opposite: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
};
