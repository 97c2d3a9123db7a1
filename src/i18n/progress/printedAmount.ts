import type { GapInUnits } from '../../domain/progress/gapInUnits.ts';
import { count } from '../format/count.ts';
import { km } from '../format/km.ts';
import type { Language } from '../Language.ts';
import { progressIn } from '../progressIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What is missing, counted. Households of a sample stand behind a published rate: the count says so where the rate bears no mark. */
export function printedAmount(
  { amount, of, sample }: GapInUnits,
  isMarked: boolean,
  language: Language,
): string {
  const printed =
    of === 'km' ? km(amount, language) : progressIn(language).amount[of](count(amount, language), amount);
  return sample && !isMarked ? `${printed} (${wordsOf(language).data.sampleShort})` : printed;
}
