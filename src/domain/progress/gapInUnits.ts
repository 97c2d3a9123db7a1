import { isFigure } from '../indicator/Cell.ts';
import { indicatorById } from '../indicator/indicatorById.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { householdsToThreshold } from '../rules/householdsToThreshold.ts';
import type { ProgressFigures } from './ProgressFigures.ts';
import type { TargetProgress } from './Progress.ts';
import { wholesOf } from './wholesOf.ts';

/** What a share is counted in. */
export type CountedIn = 'households' | 'people' | 'children' | 'hamlets' | 'km' | 'units';

export interface GapInUnits {
  /** Whole households, people, hamlets or units that would have to change; kilometres are not rounded. */
  readonly amount: number;
  readonly of: CountedIn;
  readonly sample: boolean;
}

/**
 * What is missing in the target's own terms: so many households on the grid, so many communes. `null` where the target is met, has no figures, or
 * its measure is no count and no share of one.
 */
export function gapInUnits(
  { world }: Pick<ProgressFigures, 'world'>,
  { target, progress }: TargetProgress,
): GapInUnits | null {
  const { now, aim, wants, status } = progress;
  const { measure } = target;
  if (now === null || aim === null || status === 'met' || measure === null) return null;
  const isStrict = target.comparison === '>' || target.comparison === '<';
  const comparison = wants === 'more' ? (isStrict ? '>' : '>=') : isStrict ? '<' : '<=';
  if (measure.kind === 'count') {
    const missing = Math.abs(aim - now.value);
    const amount = isStrict ? Math.floor(missing) + 1 : Math.ceil(missing);
    return { amount, of: 'units', sample: progress.sample };
  }
  if (measure.kind !== 'indicator') return null;
  const indicator = indicatorById(measure.indicator, world);
  const of = indicator === undefined ? null : countedIn(indicator);
  if (indicator === undefined || of === null) return null;
  const [whole] = wholesOf(world, indicator, 'province', now.year);
  if (!isFigure(whole)) return null;
  const amount =
    of === 'km'
      ? Math.abs(aim - now.value) * whole
      : householdsToThreshold(Math.round(now.value * whole), Math.round(whole), comparison, aim);
  return amount === null ? null : { amount: Math.abs(amount), of, sample: indicator.provenance === 'sample' };
}

/** Columns that shares of targets are taken over. */
const counts: Readonly<Record<string, CountedIn>> = {
  households: 'households',
  residents: 'people',
  hamlets: 'hamlets',
  preschoolChildren: 'children',
  primaryChildren: 'children',
  lowerSecondaryChildren: 'children',
  upperSecondaryChildren: 'children',
  roadKm: 'km',
};

function countedIn({ unit, formation }: Indicator): CountedIn | null {
  if (unit !== 'share' || formation.rule !== 'ratio' || typeof formation.denominator !== 'string')
    return null;
  return counts[formation.denominator] ?? null;
}
