import type { AreaSetId } from '../area/Area.ts';
import { indicatorIds } from '../indicator/indicatorIds.ts';
import { isFigure } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import { wholeOf } from '../indicator/wholeOf.ts';
import { pinnedChoices } from '../plan/pin.ts';
import type { Plan } from '../plan.ts';
import { correlationMatrix } from '../score/correlationMatrix.ts';
import { effectiveWeights } from '../score/effectiveWeights.ts';
import { imputeMeans } from '../score/imputeMeans.ts';
import { rankScores } from '../score/rankScores.ts';
import { redundantPairs } from '../score/redundantPairs.ts';
import { scoreUnits } from '../score/scoreUnits.ts';
import { compareRankings } from '../score/sensitivity/compareRankings.ts';
import { leaveOneOut } from '../score/sensitivity/leaveOneOut.ts';
import { spreads } from '../score/sensitivity/RankChoices.ts';
import { usualChoices, type SensitivityChoices } from '../score/sensitivity/SensitivityChoices.ts';
import { sensitivityOf } from '../score/sensitivity/sensitivityOf.ts';
import type { Steps } from '../steps/Steps.ts';
import type { Columns } from './createColumns.ts';
import type { IndexOf } from './createIndex.ts';
import { knownIndicator } from './knownIndicator.ts';
import { structureWithWeight } from './structureWithWeight.ts';
import type { RankStudy } from './Study.ts';

interface Asked {
  readonly world: World;
  readonly columns: Columns;
  readonly indexOf: IndexOf;
  readonly set: AreaSetId;
  readonly plan: Plan;
}

/**
 * How sure the order of a plan is, and what it hangs on. Sensitivity to choices, not a confidence interval.
 *
 * @param asked a plan that ranks somebody
 */
export function* studyRanks(asked: Asked): Steps<RankStudy> {
  const { world, columns, indexOf, set, plan } = asked;
  const index = indexOf(set, plan.year, plan);
  const { scoring, prepared } = index;
  const { structure, indicators } = scoring;
  const idOf = (indicator: number) => indicators[indicator] ?? '';
  const scored = {
    figures: index.columns.map((column) => {
      const given = Float64Array.from(column, (cell) => (isFigure(cell) ? cell : NaN));
      return index.means === null ? given : imputeMeans(given, index.means).values;
    }),
    directions: scoring.directions,
    treatments: scoring.treatments,
    structure,
    missing: plan.missing,
    prepared,
  };
  const counted = plan.varied.includes('sampling')
    ? indicators.map((id) => countedOver(world, columns, set, plan.year, id))
    : indicators.map(() => null);
  const choices = { ...alternatives(plan), top: plan.top, concentration: spreads[plan.spread], counted };
  const sensitivity = yield* sensitivityOf(scored, choices);
  const structureWith = (indicator: number, weight: number) =>
    structureWithWeight(world, plan, idOf(indicator), weight);
  const own = scoreUnits(prepared, structure, plan.missing);
  const weights = effectiveWeights(prepared, structure, own.score);
  const correlations = correlationMatrix(
    weights.map(({ indicator }) => prepared.normalised[indicator] ?? new Float64Array(0)),
  );
  const nameOf = (place: number) => idOf(weights[place]?.indicator ?? -1);
  return {
    sensitivity,
    resampled: indicators.filter((_, at) => counted[at] !== null),
    leftOut: leaveOneOut(prepared, structure, plan.missing, plan.top, structureWith).map((each) => ({
      ...each,
      indicator: idOf(each.indicator),
    })),
    weights: weights.map(({ indicator, nominal, effective }) => ({
      indicator: idOf(indicator),
      nominal,
      effective,
    })),
    correlations,
    redundant: redundantPairs(correlations).map(({ one, other, correlation }) => ({
      one: nameOf(one),
      other: nameOf(other),
      correlation,
    })),
    comparison: comparedWithPinned(asked, sensitivity.rank),
  };
}

/** Ways to build the index beside the chosen one. Counting ones are left out: they answer another question. */
function alternatives({
  varied,
  normalisation,
  aggregation,
}: Plan): Omit<SensitivityChoices, 'counted' | 'top'> {
  const scales = (['min-max', 'percentile-rank', 'z-score'] as const).filter(
    (each) => each !== normalisation,
  );
  const means = (['arithmetic', 'geometric'] as const).filter((each) => each !== aggregation);
  return {
    ...usualChoices,
    normalisations: varied.includes('normalisation') ? ['chosen', ...scales] : ['chosen'],
    aggregations: varied.includes('aggregation') ? ['chosen', ...means] : ['chosen'],
  };
}

/** How many households or people a share was counted over; `null` where that is not known, or nothing was counted. */
function countedOver(
  world: World,
  columns: Columns,
  set: AreaSetId,
  year: number,
  id: string,
): Float64Array | null {
  const whole = wholeOf(knownIndicator(world, id));
  if (whole === null || (whole.unit !== 'households' && whole.unit !== 'people')) return null;
  return Float64Array.from(columns(set, year, whole.id).column, (cell) => (isFigure(cell) ? cell : NaN));
}

function comparedWithPinned({ indexOf, world, set, plan }: Asked, rank: Int32Array): RankStudy['comparison'] {
  if (plan.pinned === null) return null;
  const other = pinnedChoices(plan.pinned, indicatorIds(world));
  const { scoring, prepared } = indexOf(set, plan.year, other);
  const pinned = rankScores(scoreUnits(prepared, scoring.structure, other.missing).score);
  return pinned.ranked === 0 ? null : { ...compareRankings(pinned.rank, rank, plan.top), rank: pinned.rank };
}
