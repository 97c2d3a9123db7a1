import { indicatorById } from '../indicator/indicatorById.ts';
import { evaluateTarget } from './evaluateTarget.ts';
import type { TargetProgress } from './Progress.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { Target } from './Target.ts';
import { targetSeries } from './targetSeries.ts';

/**
 * How far each target is on the figures up to a year, in the order of the targets. One without figures is in the list and says so.
 */
export function progressOf(
  figures: ProgressFigures,
  targets: readonly Target[],
  year: number,
): readonly TargetProgress[] {
  return targets.map((target) => {
    const { measure } = target;
    const id = measure?.kind === 'indicator' ? measure.indicator : undefined;
    const direction = id === undefined ? undefined : indicatorById(id, figures.world)?.direction;
    return { target, progress: evaluateTarget(target, targetSeries(figures, target, year), direction) };
  });
}
