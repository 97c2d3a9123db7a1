import type { AreaSetId } from '../area/Area.ts';
import type { Cell } from '../indicator/Cell.ts';
import { compareFlags, type Judgement } from '../rules/compareFlags.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import { ruleSetNamed } from '../rules/ruleSetNamed.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { Plan } from '../plan.ts';
import type { Columns } from './createColumns.ts';
import type { Flags, FlagsCompared } from './Outcome.ts';

/**
 * Who enters and who leaves the flag when criteria or figures are others. The other side stands first: "before" is what the plan compares with.
 *
 * @returns `null` where the plan compares with nothing, or with criteria that judge another level
 */
export function compareJudged(
  columns: Columns,
  set: AreaSetId,
  { against, ownRules, year }: Plan,
  flags: Flags,
): FlagsCompared | null {
  if (against === null) return null;
  const ruleSet = against.kind === 'rules' ? ruleSetNamed(against.id, ownRules) : flags.ruleSet;
  if (ruleSet?.level !== flags.ruleSet.level) return null;
  const before = against.kind === 'year' ? against.year : year;
  const count = flags.classNumbers.length;
  return {
    ruleSet,
    year: before,
    comparison: compareFlags(
      count,
      judgement(columns, set, ruleSet, before),
      judgement(columns, set, flags.ruleSet, year),
    ),
    sample: criteriaIndicators(ruleSet).some((id) => columns(set, before, id).used.provenance === 'sample'),
  };
}

function judgement(columns: Columns, set: AreaSetId, ruleSet: RuleSet, year: number): Judgement {
  const known = new Map(criteriaIndicators(ruleSet).map((id) => [id, columns(set, year, id).column]));
  return { ruleSet, cellOf: (index) => (id) => known.get(id)?.[index] ?? ('not-reported' as Cell) };
}
