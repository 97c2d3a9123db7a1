import type { Area } from '../../domain/area/Area.ts';
import { isFigure } from '../../domain/indicator/Cell.ts';
import type { FlaggedHamlets } from '../../domain/outcome/Outcome.ts';
import { areaName } from '../areaName.ts';
import { count } from '../format/count.ts';
import { share } from '../format/share.ts';
import type { Language } from '../Language.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordsOf } from '../wordsOf.ts';

/** Where most hamlets are flagged, in one marked sentence; `null` where no share is known. */
export function shareFindingOf(
  { ruleSet, shares, parts }: FlaggedHamlets,
  areas: readonly Area[],
  language: Language,
): string | null {
  const words = wordsOf(language).difficulty;
  const known = shares.filter(isFigure);
  const most = Math.max(...known);
  if (known.length === 0) return null;
  const rules = ruleSetName(ruleSet, language);
  const first = shares.findIndex((each) => each === most);
  const [area, part] = [areas[first], parts[first]];
  if (area === undefined || part === undefined) return null;
  const full = known.filter((each) => each === 1).length;
  if (full > 1) return words.shareFull(count(full, language), words.units.commune, rules);
  const counted = words.shareOf(count(part.flagged, language), count(part.hamlets, language));
  return words.shareMost(areaName(area, language), share(most, language), counted, rules);
}
