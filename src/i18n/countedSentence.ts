import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import { count } from './format/count.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';

/** By what the households of a list are counted, and how many hamlets have no house to count by. */
export function countedSentence(
  lines: readonly Pick<ArrangedHamlet, 'countedBy'>[],
  language: Language,
): string {
  const { counted } = safetyIn(language);
  const byLand = lines.filter((line) => line.countedBy === 'land').length;
  if (byLand === lines.length) return counted.land;
  return byLand === 0 ? counted.houses : counted.both(count(byLand, language));
}
