import type { Level } from '../area/Area.ts';
import type { RuleSet } from './RuleSet.ts';
import { ruleSets } from './ruleSets.ts';

/** The rule set in force for a level in a year, or `null` where no decree speaks of it (districts). */
export function ruleSetFor(level: Level, year: number): RuleSet | null {
  return (
    ruleSets.find((ruleSet) => ruleSet.level === level && ruleSet.from <= year && year <= ruleSet.to) ?? null
  );
}
