import type { HazardCombination } from '../domain/hazard/HazardCombination.ts';
import type { HazardKind } from '../domain/hazard/HazardLayer.ts';
import { share } from './format/share.ts';
import type { Language } from './Language.ts';
import { listed } from './listed.ts';
import { safetyIn } from './safetyIn.ts';

/**
 * How several hazards are combined, in one sentence.
 *
 * @param shown the hazards that layers in use speak of
 */
export function combinationSentence(
  { combine, kindWeights }: HazardCombination,
  shown: readonly HazardKind[],
  language: Language,
): string {
  const { combination, layers } = safetyIn(language);
  if (combine === 'worst') return combination.worst;
  const sum = shown.reduce((all, kind) => all + kindWeights[kind], 0);
  if (sum === 0) return combination.nothing;
  const parts = shown
    .filter((kind) => kindWeights[kind] > 0)
    .map((kind) => `${layers.kinds[kind]} ${share(kindWeights[kind] / sum, language)}`);
  return combination.sum(listed(parts));
}
