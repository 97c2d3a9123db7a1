import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { ClusterStudy } from '../../domain/outcome/Study.ts';
import { coefficient } from '../format/coefficient.ts';
import { count } from '../format/count.ts';
import { probability } from '../format/probability.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { clusterGroup } from './clusterGroup.ts';
import { clusterMeasure } from './clusterMeasure.ts';

/** Permutations of fewer figures say little. */
const few = 30;

/**
 * What a map of clusters says: the group that calls for attention most, or that nothing stands out, or why nothing can be said; then
 * what holds for the whole province, and a warning where that rests on few figures.
 */
export function clusterFinding(outcome: Outcome, world: World, language: Language): readonly string[] {
  const words = wordsOf(language).clusters;
  const clusters = outcome.study?.clusters ?? null;
  if (clusters === null) return [words.waiting];
  if (typeof clusters === 'string') return [words.refusals[clusters]];
  const whole = [
    globalSentence(clusters, language),
    ...(clusters.n < few ? [words.few(count(clusters.n, language))] : []),
  ];
  const [first] = clusters.groups;
  if (first === undefined) {
    const chance = clusters.plain === 0 ? [] : [words.plainOnly(count(clusters.plain, language))];
    return [words.none(clusterMeasure(outcome, world, language)), ...chance, ...whole];
  }
  const sought = attentionLabel(outcome, world);
  const told = clusters.groups.find(({ label }) => label === sought) ?? first;
  return [clusterGroup(outcome, world, told, language), ...whole];
}

/** Where many like places call for attention: the large ones, or the small ones of a measure that should be large. */
function attentionLabel({ plan, shown }: Outcome, world: World): 'high' | 'low' {
  const direction = indicatorById(shown.indicator, world)?.direction;
  return plan.clustered === 'indicator' && direction === 'higher-is-better' ? 'low' : 'high';
}

/** Moran's I of the whole map in words, at the usual 5 %. */
function globalSentence({ global }: ClusterStudy, language: Language): string {
  const { I, expected, pPermutationTwoSided: p } = global;
  const found = p > 0.05 ? 'nothing' : I > expected ? 'alike' : 'unlike';
  return wordsOf(language).clusters.global[found](coefficient(I, language), probability(p, language));
}
