import type { CellOf } from './CellOf.ts';
import { classOfRuleSet } from './classOfRuleSet.ts';
import { evaluateRuleSet } from './evaluateRuleSet.ts';
import type { RuleSet } from './RuleSet.ts';
import { OPEN } from '../classify/Legend.ts';
import type { Cell } from '../indicator/Cell.ts';

/** Rule set and figures by which units are judged: two decrees, or one decree in two years. */
export interface Judgement {
  readonly ruleSet: RuleSet;
  /** The figures of the unit at an index of the set. */
  readonly cellOf: (index: number) => CellOf;
}

/** A unit that one side flags and the other does not, and why. */
export interface FlagChange {
  readonly unit: number;
  /** Class ids; `null` outside the scope. */
  readonly before: string | null;
  readonly after: string | null;
  /** Criteria that decide on either side, as in `Verdict.because`. */
  readonly becauseBefore: readonly string[];
  readonly becauseAfter: readonly string[];
  /** Figures among the deciding ones that are not the same on both sides: empty where only the rule changed. */
  readonly figures: readonly { readonly indicator: string; readonly before: Cell; readonly after: Cell }[];
}

/** What changes between two judgements of the same units. */
export interface FlagComparison {
  readonly entering: readonly FlagChange[];
  readonly leaving: readonly FlagChange[];
  /** Flagged on both sides, and on neither. */
  readonly staying: number;
  readonly neither: number;
  /** Cannot be assessed on at least one side: neither entering nor leaving. */
  readonly open: readonly number[];
}

/** Who comes into the flag, who drops out, and why: because the rule is another, or because the figures are. */
export function compareFlags(count: number, first: Judgement, second: Judgement): FlagComparison {
  const entering: FlagChange[] = [];
  const leaving: FlagChange[] = [];
  const open: number[] = [];
  let [staying, neither] = [0, 0];
  for (let unit = 0; unit < count; unit++) {
    const [before, after] = [flaggedBy(first, unit), flaggedBy(second, unit)];
    if (before === null || after === null) open.push(unit);
    else if (before && after) staying += 1;
    else if (!before && !after) neither += 1;
    else (after ? entering : leaving).push(explain(unit, first, second));
  }
  return { entering, leaving, staying, neither, open };
}

/** `null` where a missing figure could decide. */
function flaggedBy({ ruleSet, cellOf }: Judgement, unit: number): boolean | null {
  const number = classOfRuleSet(ruleSet, cellOf(unit));
  return number === OPEN ? null : (ruleSet.classes[number]?.flagged ?? false);
}

function explain(unit: number, first: Judgement, second: Judgement): FlagChange {
  const [cellsBefore, cellsAfter] = [first.cellOf(unit), second.cellOf(unit)];
  const before = evaluateRuleSet(first.ruleSet, cellsBefore);
  const after = evaluateRuleSet(second.ruleSet, cellsAfter);
  const deciding = [before, after].flatMap(({ criteria, because }) =>
    criteria
      .filter(({ criterion }) => because.includes(criterion.id))
      .map(({ criterion }) => criterion.indicator),
  );
  const figures = [...new Set(deciding)]
    .map((indicator) => ({ indicator, before: cellsBefore(indicator), after: cellsAfter(indicator) }))
    .filter((each) => each.before !== each.after);
  return {
    unit,
    before: before.class,
    after: after.class,
    becauseBefore: before.because,
    becauseAfter: after.because,
    figures,
  };
}
