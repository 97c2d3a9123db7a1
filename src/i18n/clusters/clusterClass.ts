import { NO_DATA, NOT_APPLICABLE } from '../../domain/classify/Legend.ts';
import { clusterLabels } from '../../domain/outcome/Study.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** What was asked, and what came of it: a text where nothing could be judged. */
interface Clustered {
  readonly plan: Pick<Plan, 'clustered' | 'statistic'>;
  readonly study: { readonly clusters: string | object | null } | null;
}

/** The words of a class number of a map of clusters: the same in legend, table, profile and beside the pointer. */
export function clusterClass({ plan, study }: Clustered, number: number, language: Language): string {
  const words = wordsOf(language).legend;
  if (number === NO_DATA) return plan.clustered === 'score' ? words.notRanked : words.noData;
  if (number === NOT_APPLICABLE) return typeof study?.clusters === 'string' ? words.notJudged : words.isolate;
  const label = clusterLabels[number];
  if (label === undefined) return words.noCluster;
  const isSpot = plan.statistic !== 'local-moran' && (label === 'high' || label === 'low');
  return isSpot ? words.spots[label] : words.clusters[label];
}
