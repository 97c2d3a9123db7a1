import type { Indicator } from '../../domain/indicator/Indicator.ts';
import { capital } from '../capital.ts';
import { printFigure } from '../format/printFigure.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What stands under a trend: the target, and what its line is not joined with. */
export function trendNotes(
  { unit, target2025 }: Pick<Indicator, 'unit' | 'target2025'>,
  others: readonly Pick<Indicator, 'name'>[],
  language: Language,
): readonly string[] {
  const words = wordsOf(language).profile;
  const target =
    target2025 === undefined ? [] : [`${capital(words.target(printFigure(unit, target2025, language)))}.`];
  return [...target, ...others.map(({ name }) => words.trendBroken(wordIn(name, language)))];
}
