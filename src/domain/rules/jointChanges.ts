import { isFigure } from '../indicator/Cell.ts';
import type { CellOf } from './CellOf.ts';
import { movableIndicators } from './classChanges.ts';
import { possibleClasses } from './possibleClasses.ts';
import { regionsOf } from './regionsOf.ts';
import type { RuleSet } from './RuleSet.ts';
import { entryOf, placeOf } from './stretches.ts';
import type { ClassChange } from './Verdict.ts';
import { withCell } from './withCell.ts';

/** One figure brought into another stretch of its scale. */
interface Move {
  readonly change: Omit<ClassChange, 'class'>;
  readonly value: number;
  /** How many stretches it goes. */
  readonly way: number;
}

/**
 * Two figures that together bring a unit out of the flag, where no single one does: a hamlet that fails all
 * three tests of Decree 272/2025 has to pass two of them. For each pair of indicators the shortest way, in
 * stretches between thresholds; nothing where one figure alone would do, or the unit is not flagged.
 */
export function jointChanges(
  ruleSet: RuleSet,
  cellOf: CellOf,
): readonly (readonly [ClassChange, ClassChange])[] {
  const [now, ...others] = possibleClasses(ruleSet, cellOf);
  if (now === undefined || others.length > 0 || ruleSet.classes[now]?.flagged !== true) return [];
  const indicators = movableIndicators(ruleSet).filter((id) => isFigure(cellOf(id)));
  const isOut = (cells: CellOf) => unflagged(ruleSet, cells) !== null;
  const moves = indicators.map((id) => movesOf(ruleSet, id, cellOf));
  if (moves.flat().some(({ change, value }) => isOut(withCell(cellOf, change.indicator, value)))) return [];
  return moves.flatMap((first, place) =>
    moves.slice(place + 1).flatMap((second) => {
      const pair = shortest(ruleSet, cellOf, first, second);
      return pair === null ? [] : [pair];
    }),
  );
}

function shortest(
  ruleSet: RuleSet,
  cellOf: CellOf,
  first: readonly Move[],
  second: readonly Move[],
): readonly [ClassChange, ClassChange] | null {
  const pairs = first
    .flatMap((one) => second.map((two) => ({ one, two })))
    .sort((a, b) => a.one.way + a.two.way - (b.one.way + b.two.way));
  for (const { one, two } of pairs) {
    const moved = withCell(cellOf, one.change.indicator, one.value);
    const found = unflagged(ruleSet, withCell(moved, two.change.indicator, two.value));
    if (found !== null)
      return [
        { ...one.change, class: found },
        { ...two.change, class: found },
      ];
  }
  return null;
}

function movesOf(ruleSet: RuleSet, indicator: string, cellOf: CellOf): readonly Move[] {
  const from = cellOf(indicator);
  if (!isFigure(from)) return [];
  const { thresholds, values } = regionsOf(ruleSet, indicator);
  const here = placeOf(from, thresholds);
  return values.flatMap((value, place) => {
    if (place === here) return [];
    const entry = entryOf(place, place < here, thresholds);
    return [
      {
        change: { indicator, from, ...entry, gap: entry.threshold - from },
        value,
        way: Math.abs(place - here),
      },
    ];
  });
}

/** The class of a unit that is certainly not flagged; `null` where it is, or may be, or is out of scope. */
function unflagged(ruleSet: RuleSet, cellOf: CellOf): string | null {
  const [only, ...others] = possibleClasses(ruleSet, cellOf);
  const found = only === undefined ? undefined : ruleSet.classes[only];
  return others.length > 0 || found === undefined || found.flagged ? null : found.id;
}
