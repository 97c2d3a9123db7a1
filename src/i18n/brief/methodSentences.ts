import type { Brief } from '../../domain/brief/Brief.ts';
import type { About } from '../../domain/brief/toldIndicators.ts';
import { briefIn } from '../briefIn.ts';
import { capital } from '../capital.ts';
import { changeSpan } from '../change/changeSpan.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { lowerFirst } from '../lowerFirst.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordsOf } from '../wordsOf.ts';
import { fundSentences } from './fundSentences.ts';
import { riskSentences } from './riskSentences.ts';
import { scoreSentences } from './scoreSentences.ts';

/** How the figures became this picture, in whole sentences: classes, rules, weights, missing figures, how sure it is. */
export function methodSentences(
  brief: Pick<Brief, 'painting' | 'method' | 'indicators'>,
  language: Language,
  about: About,
): readonly string[] {
  const { explore, clusters } = wordsOf(language);
  const words = briefIn(language).method;
  const { plan, classification, flags, hamlets, study, change } = brief.painting;
  const { paint } = plan;
  const isClassed = paint === 'indicator' || paint === 'score' || paint === 'flag-share';
  const byFlag = paint === 'flag' || paint === 'flag-change';
  const byScore = paint === 'score' || paint === 'standing' || paint === 'shift';
  const judged = paint === 'flag-share' ? hamlets : byFlag || about === 'all' ? flags : null;
  const found = typeof study.clusters === 'object' ? study.clusters : null;
  return [
    ...(isClassed && classification.intervals.length > 1
      ? [
          words.classes(
            count(classification.intervals.length, language),
            lowerFirst(explore.methods[classification.method]),
          ),
        ]
      : []),
    ...(change === null || change.refusal !== null
      ? []
      : [wordsOf(language).yearChange.method(changeSpan(change, language))]),
    ...(paint === 'funding' ? fundSentences(brief, language) : []),
    ...(judged === null
      ? []
      : [
          words.rules(
            ruleSetName(judged.ruleSet, language),
            judged.ruleSet.articles,
            String(flags?.newest ?? plan.year),
          ),
        ]),
    ...(byScore || about === 'all' || (paint === 'cluster' && plan.clustered === 'score')
      ? scoreSentences(brief, language)
      : []),
    ...(paint === 'cluster' && found !== null
      ? [
          words.clusters(
            lowerFirst(clusters.statistics[plan.statistic]),
            lowerFirst(clusters.neighbourKinds[plan.neighbours.kind]),
            count(found.permutations, language),
          ),
        ]
      : []),
    ...(plan.tab === 'safety' && (about === 'all' || paint === 'hazard')
      ? riskSentences(plan, language)
      : []),
  ].map(capital);
}
