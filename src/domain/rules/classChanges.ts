import { isFigure } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';
import { criteriaIn } from './criteriaOf.ts';
import { possibleClasses } from './possibleClasses.ts';
import { regionsOf } from './regionsOf.ts';
import type { RuleSet } from './RuleSet.ts';
import { entryOf, placeOf } from './stretches.ts';
import type { ClassChange } from './Verdict.ts';
import { withCell } from './withCell.ts';

/**
 * How near a unit is to each other class: for every figure it has, the shortest way it alone would have to go,
 * all other figures as they are. Moves after which the class would be open are not promised. Figures that only
 * the scope asks for are left out: no programme moves a commune's ethnic composition.
 * @returns in the order of the law by indicator, the nearer class first
 */
export function classChanges(ruleSet: RuleSet, cellOf: CellOf): readonly ClassChange[] {
  return movableIndicators(ruleSet).flatMap((indicator) => changesBy(indicator, ruleSet, cellOf));
}

/** What the classes ask for, beyond the scope. */
export function movableIndicators({ classes }: RuleSet): readonly string[] {
  const asked = classes.flatMap(({ when }) => (when === null ? [] : criteriaIn(when)));
  return [...new Set(asked.map((criterion) => criterion.indicator))];
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
    const { comparison, threshold } = entryOf(place, place < here, thresholds);
    const change = { class: target, indicator, from, comparison, threshold, gap: threshold - from };
    const known = nearest.get(target);
    if (known === undefined || isNearer(change, known)) nearest.set(target, change);
  }
  return [...nearest.values()].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap));
}

/** On one threshold, standing on it (`>=`) comes before passing it (`>`). */
function isNearer(a: ClassChange, b: ClassChange): boolean {
  const [near, far] = [Math.abs(a.gap), Math.abs(b.gap)];
  return near < far || (near === far && a.comparison.length > b.comparison.length);
}
