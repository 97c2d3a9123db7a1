import type { BoundarySource } from '../../domain/area/BoundarySource.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';
import { clusterPlace } from './clusterPlace.ts';

/**
 * What a planner must know before believing a map of clusters: who was not judged, that a filter changes nothing of it, and whose
 * boundaries decided who is a neighbour.
 *
 * @param boundaries whose they are; `null` for the planner's own
 */
export function clusterRemarks(
  outcome: Outcome,
  { sets }: World,
  boundaries: BoundarySource | null,
  language: Language,
): readonly string[] {
  const words = wordsOf(language).clusters;
  const clusters = outcome.study?.clusters ?? null;
  const { plan, set } = outcome;
  const { areas } = sets[set];
  if (clusters === null || typeof clusters === 'string') return [];
  const placeOf = (units: readonly number[]) =>
    clusterPlace(
      sets,
      units.flatMap((unit) => areas[unit] ?? []),
      plan.vintage,
      language,
    ).whole;
  return [
    ...(clusters.missing.length === 0 ? [] : [words.missing[plan.clustered](placeOf(clusters.missing))]),
    ...(clusters.isolates.length === 0 ? [] : [words.isolates(placeOf(clusters.isolates))]),
    ...(outcome.visible.length < areas.length ? [words.filtered] : []),
    ...(boundaries === 'schematic' ? [words.schematic] : []),
  ];
}
