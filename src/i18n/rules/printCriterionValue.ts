import { decimalsBeside } from '../../domain/classify/decimalsBeside.ts';
import { isFigure, type Cell } from '../../domain/indicator/Cell.ts';
import type { Criterion } from '../../domain/rules/RuleSet.ts';
import { thresholdsOf } from '../../domain/rules/thresholdsOf.ts';
import { numberText } from '../format/numberText.ts';
import { printCell } from '../format/printCell.ts';
import { unitDigits } from '../format/unitDigits.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';

/**
 * A figure as a criterion reads it, with its unit, never seeming to cross a threshold of any decree; the
 * complement where the law speaks of that (81,3 % who can read are printed as 18,7 % who cannot).
 *
 * @param threshold what it is held against, in stored units
 */
export function printCriterionValue(
  criterion: Criterion,
  cell: Cell,
  language: Language,
  threshold = criterion.threshold,
): string {
  // The province's own threshold may be none that a decree has.
  const beside = [...thresholdsOf(criterion.indicator, []), threshold];
  if (!isFigure(cell) || criterion.complement !== true)
    return printCell(criterion.unit, cell, language, { beside });
  const { decimals, scale } = unitDigits[criterion.unit];
  const places = decimalsBeside(cell, beside, decimals(cell), scale);
  return withUnit(
    numberText(1 - cell, language, { least: places, most: places, percent: true }),
    '%',
    language,
  );
}
