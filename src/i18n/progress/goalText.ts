import type { Target } from '../../domain/progress/Target.ts';
import { numberText } from '../format/numberText.ts';
import { printUnit } from '../format/printUnit.ts';
import { withUnit } from '../format/withUnit.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What was promised: "trên 98 %", "giảm ít nhất 4 điểm % mỗi năm". */
export function goalText(target: Target, language: Language): string {
  const { goal, bounds } = progressIn(language);
  const { kind, comparison, value } = target;
  const bound = bounds[comparison];
  const percent = target.unit === 'share';
  // What was promised is printed as it was written: 98 %, not 98,0 %.
  const number = numberText(value, language, { least: 0, most: 2, percent });
  return goal[kind](
    bound,
    kind === 'multiple' ? number : withUnit(number, unitOf(target, language), language),
  );
}

function unitOf({ kind, unit, counted, value }: Target, language: Language): string {
  if (counted !== null) return progressIn(language).counted[counted](value);
  return kind === 'fall-per-year' && unit === 'share'
    ? wordsOf(language).units.points(value * 100)
    : printUnit(unit, language, value);
}
