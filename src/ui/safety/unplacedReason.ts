import type { UnplacedReason } from '../../domain/resettle/match/Match.ts';
import { households } from '../../i18n/format/households.ts';
import { km } from '../../i18n/format/km.ts';
import type { Language } from '../../i18n/Language.ts';
import { safetyIn } from '../../i18n/safetyIn.ts';

/** Why a hamlet has no site. */
export function unplacedReason(
  reason: UnplacedReason,
  nameOf: (site: string) => string,
  language: Language,
): string {
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
