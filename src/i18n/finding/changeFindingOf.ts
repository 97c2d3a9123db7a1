import type { Flags, FlagsCompared } from '../../domain/outcome/Outcome.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { comparedWith } from '../rules/comparedWith.ts';
import { wordsOf } from '../wordsOf.ts';

/** How many come into the flag and drop out of it, by what and against what, in one marked sentence. */
export function changeFindingOf(flags: Flags, compared: FlagsCompared, language: Language): string {
  const words = wordsOf(language).difficulty;
  const { entering, leaving } = compared.comparison;
  const [after, before] = [comparedWith(flags, language), comparedWith(compared, language)];
  return entering.length + leaving.length === 0
    ? words.compareSame(after, before)
    : words.compareFinding(count(entering.length, language), count(leaving.length, language), after, before);
}
