import { OPEN } from '../classify/Legend.ts';
import type { Cell } from '../indicator/Cell.ts';
import { classNumbersOfRuleSet } from '../rules/classNumbersOfRuleSet.ts';
import { criteriaIndicators } from '../rules/criteriaIndicators.ts';
import { ruleSets } from '../rules/ruleSets.ts';
import type { RuleSet } from '../rules/RuleSet.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { TargetPoint } from './Target.ts';
import type { TargetMeasure } from './TargetMeasure.ts';

type Leaving = Extract<TargetMeasure, { kind: 'leaving' }>;
type Known = Pick<ProgressFigures, 'world' | 'columns'>;

/**
 * The share of units flagged in the first year that are flagged no more, year by year: communes and hamlets together,
 * each once. Who cannot be judged in one of the years is in neither part and is told as open; who came onto the
 * list since then does not lower the share.
 */
export function leavingPoints(known: Known, { ruleSets: ids, since }: Leaving): readonly TargetPoint[] {
  const judges = ruleSets.filter(({ id }) => ids.includes(id));
  const years = known.world.tables.flatMap(({ year }) => (year === null || year < since ? [] : [year]));
  const first = judges.map((ruleSet) => judged(known, ruleSet, since));
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .flatMap((year): TargetPoint[] => {
      const now = judges.map((ruleSet) => judged(known, ruleSet, year));
      const pairs = first.flatMap(({ flagged }, at) =>
        flagged.map((before, unit) => ({ before, after: now[at]?.flagged[unit] ?? null })),
      );
      const listed = pairs.filter(({ before, after }) => before === true && after !== null);
      if (listed.length === 0) return [];
      const open = pairs.filter(({ before, after }) => before === null || after === null).length;
      const isSample = [...first, ...now].some(({ sample }) => sample);
      return [
        {
          year,
          moment: year === since ? 'start' : 'end',
          value: listed.filter(({ after }) => after === false).length / listed.length,
          provenance: isSample ? 'sample' : 'derived',
          ...(open > 0 ? { open } : {}),
        },
      ];
    });
}

/** By unit of the rule set's level: flagged or not; `null` where a missing figure could decide. */
function judged({ world, columns }: Known, ruleSet: RuleSet, year: number) {
  const set = ruleSet.level === 'hamlet' ? 'hamlet' : 'commune2021';
  const known = new Map(criteriaIndicators(ruleSet).map((id) => [id, columns(set, year, id)]));
  const numbers = classNumbersOfRuleSet(
    ruleSet,
    world.sets[set].areas.length,
    (index) => (id) => known.get(id)?.column[index] ?? ('not-reported' as Cell),
  );
  return {
    flagged: Array.from(numbers, (number) =>
      number === OPEN ? null : (ruleSet.classes[number]?.flagged ?? false),
    ),
    sample: [...known.values()].some(({ used }) => used.provenance === 'sample'),
  };
}
