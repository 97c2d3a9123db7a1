import type { World } from '../../domain/indicator/World.ts';
import { clusteredFigure } from '../../domain/outcome/clusteredFigure.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { ClusterStudy } from '../../domain/outcome/Study.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { clusterMeasure } from './clusterMeasure.ts';
import { clusterPlace, type ClusterPlace } from './clusterPlace.ts';

export type ClusterGroup = ClusterStudy['groups'][number];

/** Who belongs to a group of an outcome, the most extreme figures first. */
export function placeOfGroup(
  outcome: Outcome,
  { sets }: World,
  { label, units }: ClusterGroup,
  language: Language,
): ClusterPlace {
  const isHigh = label === 'high' || label === 'high-among-low';
  const extreme = [...units].sort(
    (one, other) => (isHigh ? 1 : -1) * (clusteredFigure(outcome, other) - clusteredFigure(outcome, one)),
  );
  const areas = extreme.flatMap((unit) => sets[outcome.set].areas[unit] ?? []);
  return clusterPlace(sets, areas, outcome.plan.vintage, language);
}

/**
 * What a group is, in one marked sentence, and whether chance may have made it: "**12 xã** của Bảo Lâm và Bảo Lạc tạo thành một cụm tỉ lệ
 * hộ nghèo **cao**; khó có thể do ngẫu nhiên."
 */
export function clusterGroup(
  outcome: Outcome,
  world: World,
  group: ClusterGroup,
  language: Language,
): string {
  const words = wordsOf(language).clusters;
  const { label, units } = group;
  const { statistic, discovery } = outcome.plan;
  const isOne = units.length === 1;
  const isSpot = statistic !== 'local-moran' && (label === 'high' || label === 'low');
  const told = isSpot
    ? (isOne ? words.spot : words.spots)[label]
    : (isOne ? words.single : words.groups)[label];
  const { whole } = placeOfGroup(outcome, world, group, language);
  return words.judged(told(whole, clusterMeasure(outcome, world, language)), words.certainty[discovery]);
}
