import { isFigure } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';
import { criteriaIn } from './criteriaOf.ts';
import { possibleClasses } from './possibleClasses.ts';
import { regionsOf } from './regionsOf.ts';
import type { Comparison, RuleSet } from './RuleSet.ts';
import type { ClassChange } from './Verdict.ts';
import { withCell } from './withCell.ts';

/**
 * How near a unit is to each other class: for every figure it has, the shortest way it alone would have to go,
 * all other figures as they are. Moves after which the class would be open are not promised. Figures that only
 * the scope asks for are left out: no programme moves a commune's ethnic composition.
 * @returns in the order of the law by indicator, the nearer class first
 */
export function classChanges(ruleSet: RuleSet, cellOf: CellOf): readonly ClassChange[] {
  const asked = ruleSet.classes.flatMap(({ when }) => (when === null ? [] : criteriaIn(when)));
  const indicators = [...new Set(asked.map((criterion) => criterion.indicator))];
  return indicators.flatMap((indicator) => changesBy(indicator, ruleSet, cellOf));
}

function changesBy(indicator: string, ruleSet: RuleSet, cellOf: CellOf): readonly ClassChange[] {
  const from = cellOf(indicator);
  if (!isFigure(from)) return [];
  const [now] = possibleClasses(ruleSet, cellOf);
  const { thresholds, values } = regionsOf(ruleSet, indicator);
  const here = placeOf(from, thresholds);
  const nearest = new Map<string, ClassChange>();
  for (const [place, value] of values.entries()) {
    if (place === here) continue;
    const [then, ...others] = possibleClasses(ruleSet, withCell(cellOf, indicator, value));
    if (then === undefined || then === now || others.length > 0) continue;
    const target = ruleSet.classes[then]?.id;
    if (target === undefined) continue;
    const { comparison, threshold } = boundary(place, place < here, thresholds);
    const change = { class: target, indicator, from, comparison, threshold, gap: threshold - from };
    const known = nearest.get(target);
    if (known === undefined || isNearer(change, known)) nearest.set(target, change);
  }
  return [...nearest.values()].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
}

/** Where a value lies among the stretches of `regionsOf`: even between thresholds, odd on one. */
function placeOf(value: number, thresholds: readonly number[]): number {
  const below = thresholds.filter((threshold) => threshold < value).length;
  return thresholds[below] === value ? 2 * below + 1 : 2 * below;
}

/** How to say "come into that stretch" from below or above: `<= 0.2` onto a threshold, `< 0.2` past it. */
function boundary(place: number, falling: boolean, thresholds: readonly number[]) {
  const onThreshold = place % 2 === 1;
  const index = onThreshold ? (place - 1) / 2 : falling ? place / 2 : place / 2 - 1;
  const comparison: Comparison = falling ? (onThreshold ? '<=' : '<') : onThreshold ? '>=' : '>';
  const threshold = thresholds[index];
  if (threshold === undefined) throw new RangeError(`No threshold bounds stretch ${place}`);
  return { comparison, threshold };
}

/** On one threshold, standing on it (`>=`) comes before passing it (`>`). */
function isNearer(a: ClassChange, b: ClassChange): boolean {
  const [near, far] = [Math.abs(a.gap), Math.abs(b.gap)];
  return near < far || (near === far && a.comparison.length > b.comparison.length);
}
