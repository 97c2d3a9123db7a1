import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What the clusters are of, as it stands inside a sentence. */
export function clusterMeasure({ plan, shown }: Outcome, world: World, language: Language): string {
  const indicator = plan.clustered === 'score' ? undefined : indicatorById(shown.indicator, world);
  return lowerFirst(
    indicator === undefined ? wordsOf(language).legend.byScore : wordIn(indicator.name, language),
  );
}
