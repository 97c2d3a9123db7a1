import type { PairReason } from '../domain/resettle/match/Match.ts';
import { households } from './format/households.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';

/** Why a hamlet goes where it goes, in a few words. */
export function pairReason(
  reason: PairReason | undefined,
  nameOf: (site: string) => string,
  language: Language,
): string {
  const words = safetyIn(language).where.reasons;
  if (reason === undefined) return words.total;
  switch (reason.code) {
    case 'nearest':
    case 'locked':
      return words[reason.code];
    case 'nearest-too-small':
      return words[reason.code](nameOf(reason.nearest), households(reason.capacity, language));
    case 'nearest-is-full':
      return words[reason.code](nameOf(reason.nearest), households(reason.free, language));
    default:
      return words[reason.code](nameOf(reason.nearest));
  }
}
