import { changeSteps, UNCHANGED } from '../../domain/change/changeClasses.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import { printBound } from '../format/printBound.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { changeUnit } from './changeUnit.ts';

/** Class numbers with their words, from the greatest fall to the greatest rise: "giảm hơn 10 điểm %" … "không đổi" … */
export function changeLabels(
  { unit, direction }: Pick<Indicator, 'unit' | 'direction'>,
  bounds: readonly number[],
  language: Language,
): readonly { readonly number: number; readonly label: string }[] {
  const words = wordsOf(language).yearChange;
  const numberOf = (steps: number) => UNCHANGED + (direction === 'higher-is-better' ? -steps : steps);
  const [least = 0, ...further] = bounds;
  if (further.length === 0)
    return [
      { number: numberOf(-changeSteps), label: words.lost },
      { number: UNCHANGED, label: words.same },
      { number: numberOf(changeSteps), label: words.gained },
    ];
  const number = (bound: number) => printBound(unit, bound, language);
  const full = (bound: number) => withUnit(number(bound), changeUnit(unit, language), language);
  const sizes = [
    words.upTo(full(further[0] ?? 0)),
    ...further.slice(1).map((upper, at) => words.range(number(further[at] ?? 0), full(upper))),
    words.above(full(further.at(-1) ?? 0)),
  ];
  const isWhole = unit === 'households' || unit === 'people' || unit === 'units';
  return [
    ...sizes.map((size, at) => ({ number: numberOf(-at - 1), label: words.falls(size) })).toReversed(),
    { number: UNCHANGED, label: isWhole ? words.same : words.sameWithin(full(least)) },
    ...sizes.map((size, at) => ({ number: numberOf(at + 1), label: words.rises(size) })),
  ];
}
