import type { CountingChoices } from '../domain/poverty/CountingChoices.ts';
import { cutoffInUse } from '../domain/poverty/cutoffInUse.ts';
import { count } from './format/count.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { povertyIn } from './povertyIn.ts';

/** From where on somebody is poor: a number of dimensions, or a share of the weight where weights differ. */
export function cutoffSentence(choices: CountingChoices, language: Language): string {
  const words = povertyIn(language);
  const { share: part, count: counted } = cutoffInUse(choices);
  return counted === null
    ? words.cutoffShare(share(part, language))
    : words.cutoffCount(count(counted.least, language), count(counted.of, language));
}
