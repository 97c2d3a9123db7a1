import type { RankingComparison } from '../domain/score/sensitivity/compareRankings.ts';
import { correlation } from './format/correlation.ts';
import { places } from './format/places.ts';
import type { Language } from './Language.ts';
import { wordsOf } from './wordsOf.ts';

/** How far ranks move against the pinned choices, in one marked sentence. */
export function shiftSentence(
  { meanShift, spearman }: Pick<RankingComparison, 'meanShift' | 'spearman'>,
  language: Language,
): string {
  return wordsOf(language).sure.compared(places(meanShift, language), correlation(spearman, language));
}
