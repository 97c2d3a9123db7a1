import type { AreaSetId } from '../area/Area.ts';
import { isFigure, type Cell, type Column } from '../indicator/Cell.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import { compare } from '../rules/compare.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { TargetProgress } from './Progress.ts';
import { timeOf } from './timeOf.ts';

/**
 * How far each unit is from what the target asks of the province, in the unit of the measure: above 0 it is short, below 0 it is beyond.
 * A fall by year and a multiple are asked of each unit from its own first figure; where units are counted it is the
 * distance to the threshold at which a unit counts.
 *
 * @returns one cell per area of the set; missing where the unit has no figure, `not-carried` where the
 *   measure does not reach the set (new-rural criteria stop at the merger)
 */
export function unitGaps(
  { world, columns }: Pick<ProgressFigures, 'world' | 'columns'>,
  { target, progress }: TargetProgress,
  set: AreaSetId,
): Column | null {
  const { measure, kind, value } = target;
  const { now, start, wants } = progress;
  if (measure === null || now === null || start === null) return null;
  if (measure.kind === 'count') {
    const { indicator: counted, passes, distance } = measure;
    const rises = passes.comparison.startsWith('>') === (wants === 'more');
    const { indicator: id, value: threshold } = distance ?? { indicator: counted, value: passes.value };
    const standing = columns(set, now.year, counted).column;
    return columns(set, now.year, id).column.map((cell, unit) => {
      if (!isFigure(cell)) return cell;
      const gap = rises ? threshold - cell : cell - threshold;
      const already = standing[unit];
      // Who was recognised has arrived, whatever its criteria say today.
      const isThere =
        distance !== undefined && isFigure(already) && compare(already, passes.comparison, passes.value);
      return isThere ? Math.min(0, gap) : gap;
    });
  }
  if (measure.kind !== 'indicator' || indicatorById(measure.indicator, world) === undefined) return null;
  const { column } = columns(set, now.year, measure.indicator);
  if (kind === 'level')
    return column.map((cell) => (isFigure(cell) ? (wants === 'more' ? value - cell : cell - value) : cell));
  const first = columns(set, start.year, measure.indicator).column;
  const years = target.year + 1 - timeOf(start);
  return column.map((cell, unit): Cell => {
    const from = first[unit] ?? 'not-reported';
    if (!isFigure(cell) || !isFigure(from)) return isFigure(cell) ? from : cell;
    // No rate falls below nothing.
    return kind === 'multiple' ? from * value - cell : cell - Math.max(0, from - value * years);
  });
}
