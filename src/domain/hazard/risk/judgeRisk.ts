import type { Area } from '../../area/Area.ts';
import { classNumbersOfRuleSet } from '../../rules/classNumbersOfRuleSet.ts';
import type { CellOf } from '../../rules/CellOf.ts';
import type { RuleSet } from '../../rules/RuleSet.ts';
import type { HazardChoices } from '../HazardChoices.ts';
import type { HazardOfHamlets } from '../HazardOfHamlets.ts';
import { eventDistances } from './eventDistances.ts';
import { riskCells } from './riskCells.ts';
import { riskRuleSet } from './riskRuleSet.ts';

/** Who is at high risk. */
export interface JudgedRisk {
  readonly ruleSet: RuleSet;
  /** By hamlet: 0 at high risk, 1 below the threshold, OPEN where nobody looked at enough of its land. */
  readonly classNumbers: Int8Array;
  /** The figures behind one hamlet's answer, for whoever explains it. */
  readonly cellOf: (hamlet: number) => CellOf;
}

/** Judges every hamlet by the province's own criteria of high risk. */
export function judgeRisk(
  hazard: HazardOfHamlets,
  hamlets: readonly Pick<Area, 'position'>[],
  choices: HazardChoices,
): JudgedRisk {
  const counts = hazard.events.some(({ year }) => year >= choices.eventSince);
  // Without a located event there is nothing to be near to, and no criterion about it.
  const ruleSet = riskRuleSet(counts ? choices : { ...choices, eventKm: null });
  const nearest = eventDistances(hamlets, hazard.events, choices.eventSince);
  const cellOf = riskCells(hazard, choices, nearest);
  return { ruleSet, classNumbers: classNumbersOfRuleSet(ruleSet, hamlets.length, cellOf), cellOf };
}
