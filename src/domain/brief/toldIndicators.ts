import { fundedIndicators } from '../invest/fundedIndicators.ts';
import type { Brief, BriefIndicator } from './Brief.ts';

/** `map`: only what the map was painted by; `all`: everything in the document. */
export type About = 'map' | 'all';

/** The indicators that a paper about the map, or about everything, has to account for. */
export function toldIndicators(
  { painting: { plan }, indicators }: Pick<Brief, 'painting' | 'indicators'>,
  about: About,
): readonly BriefIndicator[] {
  if (about === 'all') return indicators;
  const { paint } = plan;
  if (paint === 'bivariate') return indicators.slice(0, plan.second === null ? 1 : 2);
  if (paint === 'hazard' || paint === 'flag-share') return [];
  if (paint === 'funding') return indicators.filter(({ entry }) => fundedIndicators(plan).includes(entry.id));
  if (paint === 'flag' || paint === 'flag-change') return indicators.filter(({ judged }) => judged);
  const isMeasure = paint === 'indicator' || paint === 'year-change';
  const byScore = paint === 'cluster' ? plan.clustered === 'score' : !isMeasure;
  return byScore ? indicators.filter(({ weight }) => (weight ?? 0) > 0) : indicators.slice(0, 1);
}
