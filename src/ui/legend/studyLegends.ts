import { CONTESTED, NO_DATA, NOT_APPLICABLE } from '../../domain/classify/Legend.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { farShift, noCluster, shiftClasses, standingClasses } from '../../domain/outcome/studiedNumbers.ts';
import { clusterLabels } from '../../domain/outcome/Study.ts';
import { count } from '../../i18n/format/count.ts';
import { period } from '../../i18n/format/period.ts';
import { clusterClass } from '../../i18n/clusters/clusterClass.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { LegendText, Only, Row } from './legendOf.ts';

/** Certain, contested, certainly not: by how many ways to score, and what that is not. */
export function standingLegend(
  { plan, study }: Outcome,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  const draws = study?.ranks?.sensitivity.draws ?? 0;
  return {
    title: words.byStanding(count(plan.top, language)),
    unit: '',
    basis: draws === 0 ? '' : words.draws(count(draws, language)),
    rows: [
      row(standingClasses.in, words.standing.in),
      row(CONTESTED, words.standing.contested),
      row(standingClasses.out, words.standing.out),
      ...only(NO_DATA, words.notRanked),
    ],
    notes: [words.sure, words.notConfidence],
  };
}

/** Who moves up and who moves down when the weights are other than the pinned ones. */
export function shiftLegend({ plan, study }: Outcome, language: Language, row: Row, only: Only): LegendText {
  const words = wordsOf(language).legend;
  const far = count(farShift, language);
  const isCompared = (study?.ranks?.comparison ?? null) !== null;
  return {
    title: words.byShift,
    unit: '',
    basis: words.basis(String(plan.year)),
    rows: [
      ...(isCompared ? shiftClasses.map((id, number) => row(number, words.shift[id](far))).toReversed() : []),
      ...only(NO_DATA, words.notRanked),
    ],
    notes: isCompared ? [] : [words.nothingPinned],
  };
}

/** Where like places lie together, of which measure, and how strictly it was judged. */
export function clusterLegend(
  outcome: Outcome,
  world: World,
  language: Language,
  row: Row,
  only: Only,
): LegendText {
  const words = wordsOf(language).legend;
  const { plan, shown, study } = outcome;
  const byScore = plan.clustered === 'score';
  const indicator = indicatorById(shown.indicator, world);
  const measure = byScore || indicator === undefined ? words.byScore : wordIn(indicator.short, language);
  const isJudged = typeof study?.clusters === 'object';
  const labels = plan.statistic === 'local-moran' ? clusterLabels : (['high', 'low'] as const);
  const classes = [...labels.map((label) => clusterLabels.indexOf(label)), noCluster];
  return {
    title: words.byCluster(measure),
    unit: '',
    basis: byScore || shown.period === null ? words.basis(String(plan.year)) : period(shown.period, language),
    rows: [
      ...(isJudged ? classes.map((number) => row(number, clusterClass(outcome, number, language))) : []),
      ...[NOT_APPLICABLE, NO_DATA].flatMap((code) => only(code, clusterClass(outcome, code, language))),
    ],
    notes: isJudged ? [words.discovery[plan.discovery]] : [],
  };
}
