import type { OwnFigures } from '../indicator/World.ts';
import { promisedYears } from './promisedYears.ts';
import type { Target } from './Target.ts';

const last = Math.max(...promisedYears);

/**
 * The years that targets can be looked at by: those of the resolution, and each later one up to the newest that the planner
 * brought figures of for a measure of one of them.
 */
export function progressYears(
  own: readonly Pick<OwnFigures, 'indicator' | 'year'>[],
  targets: readonly Pick<Target, 'measure'>[],
): readonly number[] {
  const measured = new Set(
    targets.flatMap(({ measure }) =>
      measure !== null && 'indicator' in measure
        ? [
            measure.indicator,
            ...(measure.kind === 'count' && measure.distance ? [measure.distance.indicator] : []),
          ]
        : [],
    ),
  );
  const newest = Math.max(last, ...own.flatMap((each) => (measured.has(each.indicator) ? [each.year] : [])));
  return [...promisedYears, ...Array.from({ length: newest - last }, (_, at) => last + 1 + at)];
}
