import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';

/** Measures that exist for the units on the screen. */
export function indicatorsHere(
  indicators: readonly Indicator[],
  { set }: Pick<Outcome, 'set'>,
): readonly Indicator[] {
  return indicators.filter(({ sets }) => sets.includes(set));
}
