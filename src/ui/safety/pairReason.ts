import type { PairReason, UnplacedReason } from '../../domain/resettle/match/Match.ts';
import { households } from '../../i18n/format/households.ts';
import { km } from '../../i18n/format/km.ts';
import type { Language } from '../../i18n/Language.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';

type NameOf = (site: string) => string;

/** Why a hamlet goes where it goes, in a few words. */
export function pairReason(reason: PairReason | undefined, nameOf: NameOf, language: Language): string {
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

/** Why a hamlet has no site. */
export function unplacedReason(reason: UnplacedReason, nameOf: NameOf, language: Language): string {
  const words = safetyIn(language).where.unplacedReasons;
  switch (reason.code) {
    case 'too-far':
      return words[reason.code](nameOf(reason.nearest), km(reason.km, language));
    case 'too-large':
      return words[reason.code](nameOf(reason.largest), households(reason.capacity, language));
    case 'locked-site-is-short':
      return words[reason.code](nameOf(reason.site));
    case 'no-single-site':
      return words[reason.code](nameOf(reason.largest), households(reason.free, language));
    default:
      return words[reason.code];
  }
}
