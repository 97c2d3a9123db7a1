import type { CountedPoverty } from '../domain/poverty/CountedPoverty.ts';
import type { CountedRow } from '../domain/poverty/CountingChoices.ts';
import { adjustedHeadcount } from './format/adjustedHeadcount.ts';
import { rate } from './format/rate.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { povertyIn } from './povertyIn.ts';

/**
 * How many are poor and how poor they are, in one sentence.
 *
 * @param people the column that says for how many a row stands, if one is counted by
 */
export function povertyFinding(
  { H, A, M0 }: CountedPoverty,
  row: CountedRow,
  people: string | null,
  language: Language,
): string {
  const words = povertyIn(language);
  if (H === 0) return words.findingNone(row);
  const [incidence, intensity, adjusted] = [
    rate(H, language),
    share(A, language),
    adjustedHeadcount(M0, language),
  ];
  return people === null
    ? words.finding(incidence, row, intensity, adjusted)
    : words.findingPeople(incidence, people, intensity, adjusted);
}
