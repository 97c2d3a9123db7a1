import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import { yearsOf } from '../../domain/indicator/yearsOf.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Library } from '../../state/Library.svelte.ts';

/** Years that the measure on the map has figures of; none where the map is painted by anything else. */
export function yearsHere({ world }: Pick<Library, 'world'>, { plan, shown }: Outcome): readonly number[] {
  if (world === null || plan.paint !== 'indicator') return [];
  const indicator = indicatorById(shown.indicator, world);
  return indicator === undefined ? [] : yearsOf(indicator, world);
}
