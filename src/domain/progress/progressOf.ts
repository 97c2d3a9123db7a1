import { indicatorById } from '../indicator/indicatorById.ts';
import { evaluateTarget } from './evaluateTarget.ts';
import type { TargetProgress } from './Progress.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { Target } from './Target.ts';
import { targetSeries } from './targetSeries.ts';

/**
 * How far each target is on the figures up to the end of a year, in the order of the targets. One without figures is in the list and says so.
 */
export function progressOf(
  figures: ProgressFigures,
  targets: readonly Target[],
  year: number,
): readonly TargetProgress[] {
  return targets.map((target) => {
    const { measure } = target;
    const id = measure?.kind === 'indicator' ? measure.indicator : undefined;
    const worse = id === undefined ? undefined : indicatorById(id, figures.world)?.direction;
    const series = targetSeries(figures, target, year);
    return { target, progress: evaluateTarget(target, series, { asOf: year, worse }) };
  });
}
