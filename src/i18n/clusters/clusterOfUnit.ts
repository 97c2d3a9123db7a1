import { NO_DATA, NOT_APPLICABLE } from '../../domain/classify/Legend.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { noCluster } from '../../domain/outcome/studiedNumbers.ts';
import { clusterLabels, type ClusterStudy } from '../../domain/outcome/Study.ts';
import { count } from '../format/count.ts';
import { probability } from '../format/probability.ts';
import type { Language } from '../Language.ts';
import { plainText } from '../plainText.ts';
import { segments } from '../segments.ts';
import { wordsOf } from '../wordsOf.ts';
import { clusterClass } from './clusterClass.ts';
import { placeOfGroup } from './clusterGroup.ts';

/**
 * One unit of a map of clusters: which group it belongs to, how likely that is by chance, and by how many neighbours it was judged. Marked
 * sentences; the first says why where it was not judged.
 */
export function clusterOfUnit(
  outcome: Outcome,
  world: World,
  clusters: ClusterStudy,
  unit: number,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).clusters.profile;
  const p = clusters.p[unit] ?? NaN;
  if (Number.isNaN(p)) {
    const code = clusters.missing.includes(unit) ? NO_DATA : NOT_APPLICABLE;
    return [words.label(clusterClass(outcome, code, language))];
  }
  const label = clusters.labels[unit] ?? null;
  const number = label === null ? noCluster : clusterLabels.indexOf(label);
  const named = clusterClass(outcome, number, language);
  const group = clusters.groups.find(({ units }) => units.length > 1 && units.includes(unit));
  const place = group === undefined ? null : placeOfGroup(outcome, world, group, language).whole;
  const neighbours = clusters.neighbours[unit] ?? 0;
  const times = Math.round(p * 1000);
  return [
    place === null ? words.label(named) : words.member(named, plainText(segments(place))),
    words.chance(
      probability(p, language),
      times === 0 ? words.lessThanOnce : words.times(count(times, language)),
    ),
    words.judgedBy(count(neighbours, language)),
  ];
}
