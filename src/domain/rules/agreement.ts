import { OPEN } from '../classify/Legend.ts';
import type { RuleSet } from './RuleSet.ts';

export interface Disagreement {
  /** Index of the unit in its set. */
  readonly unit: number;
  readonly published: string;
  /** `null`: out of scope by our figures. */
  readonly ours: string | null;
}

/** How our classes stand to the published ones, counting only units whose published class is known. */
export interface Agreement {
  readonly compared: number;
  readonly same: number;
  /** A published class, but a figure is missing for ours: neither agreement nor disagreement. */
  readonly open: number;
  readonly different: readonly Disagreement[];
}

/**
 * Compares the classes a rule set gives with the ones an authority published, unit by unit: the planner's
 * measure of how far the figures at hand can be trusted for units whose official class is unknown.
 * @param published class ids in set order, `null` where unknown
 * @param classNumbers as `classNumbersOfRuleSet` gives them, in the same order
 */
export function agreement(
  ruleSet: RuleSet,
  published: readonly (string | null)[],
  classNumbers: ArrayLike<number>,
): Agreement {
  let compared = 0;
  let same = 0;
  let open = 0;
  const different: Disagreement[] = [];
  for (const [unit, official] of published.entries()) {
    if (official === null) continue;
    compared += 1;
    const number = classNumbers[unit] ?? OPEN;
    const ours = ruleSet.classes[number]?.id ?? null;
    if (number === OPEN) open += 1;
    else if (ours === official) same += 1;
    else different.push({ unit, published: official, ours });
  }
  return { compared, same, open, different };
}
