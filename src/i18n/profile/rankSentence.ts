import { rank } from '../format/rank.ts';
import { score } from '../format/score.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** "Hạng **3/161**, **73,4** điểm." */
export const rankSentence = (place: number, ranked: number, points: number, language: Language): string =>
  wordsOf(language).profile.rank(rank(place, language, ranked), score(points, language));
