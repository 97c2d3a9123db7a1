import { OPEN } from '../classify/Legend.ts';
import { evaluateRuleSet } from '../rules/evaluateRuleSet.ts';
import type { BriefFrom } from './briefOf.ts';
import type { BriefFlag } from './BriefRow.ts';

/** What the rule set says of each unit, by index; `null` for all where none judges them. */
export function flagsOfRows({ outcome, columns }: BriefFrom): (unit: number) => BriefFlag | null {
  const { flags, set } = outcome;
  if (flags === null) return () => null;
  const cellOf = (unit: number) => (id: string) =>
    columns(set, flags.year, id).column[unit] ?? 'not-reported';
  return (unit) => ({
    number: flags.classNumbers[unit] ?? OPEN,
    verdict: evaluateRuleSet(flags.ruleSet, cellOf(unit)),
  });
}
