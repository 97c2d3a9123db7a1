import type { Painting } from '../../domain/brief/Painting.ts';
import { NO_DATA, NOT_APPLICABLE } from '../../domain/classify/Legend.ts';
import { noCluster } from '../../domain/outcome/studiedNumbers.ts';
import { clusterLabels } from '../../domain/outcome/Study.ts';
import { clusterClass } from '../clusters/clusterClass.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import type { LegendText, Only, Row } from './LegendText.ts';

/** Where like places lie together, of which measure, and how strictly it was judged. */
export function clusterLegend(painting: Painting, language: Language, row: Row, only: Only): LegendText {
  const words = wordsOf(language).legend;
  const { plan, indicator, period: shown, study } = painting;
  const byScore = plan.clustered === 'score';
  const measure = byScore || indicator === null ? words.byScore : wordIn(indicator.short, language);
  const isJudged = typeof study.clusters === 'object' && study.clusters !== null;
  const labels = plan.statistic === 'local-moran' ? clusterLabels : (['high', 'low'] as const);
  const classes = [...labels.map((label) => clusterLabels.indexOf(label)), noCluster];
  return {
    title: words.byCluster(measure),
    unit: '',
    basis: byScore || shown === null ? words.basis(String(plan.year)) : period(shown, language),
    rows: [
      ...(isJudged ? classes.map((number) => row(number, clusterClass(painting, number, language))) : []),
      ...[NOT_APPLICABLE, NO_DATA].flatMap((code) => only(code, clusterClass(painting, code, language))),
    ],
    notes: isJudged ? [words.discovery[plan.discovery]] : [],
  };
}
