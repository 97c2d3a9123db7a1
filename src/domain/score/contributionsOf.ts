import type { Contribution } from './Contribution.ts';
import { lossesOf } from './lossesOf.ts';
import type { MissingTreatment } from './MissingTreatment.ts';
import type { PreparedScores } from './PreparedScores.ts';
import type { Aggregation, MeanKind, ScoreStructure } from './ScoreStructure.ts';
import { usedStructure } from './usedStructure.ts';
import { withShares } from './withShares.ts';

/**
 * What drives a unit's score: the points from each weighted indicator, dimension by dimension. They add up to the score that
 * `scoreUnits` gives without a floor, and so explain the gap between two units as well. Each indicator could give its share of
 * 100; what it does not give is its loss, level by level.
 *
 * Empty for a unit that is not ranked, and where the index counts instead of averaging: there the
 * place depends on all other units and does not fall into parts.
 *
 * @throws RangeError as `scoreUnits`
 */
export function contributionsOf(
  prepared: PreparedScores,
  structure: ScoreStructure,
  missing: MissingTreatment | null,
  unit: number,
): readonly Contribution[] {
  const { within, across, dimensions } = usedStructure(prepared, structure);
  if (!isMean(across)) return [];
  const valueOf = (indicator: number) => prepared.normalised[indicator]?.[unit] ?? NaN;
  const gap = dimensions.some(({ indicators }) =>
    indicators.some(({ indicator }) => Number.isNaN(valueOf(indicator))),
  );
  if (gap && missing !== 'others') return [];
  const present = withShares(
    dimensions
      .map(({ weight, indicators }) => ({
        weight,
        indicators: withShares(indicators.filter(({ indicator }) => !Number.isNaN(valueOf(indicator)))),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  );
  const inside = present.map(({ indicators }) =>
    lossesOf(
      indicators.map(({ indicator }) => valueOf(indicator)),
      indicators.map(({ weight }) => weight),
      within,
    ),
  );
  const lost = inside.map((losses) => losses.reduce((sum, loss) => sum + loss, 0));
  const outside = lossesOf(
    lost.map((loss) => 1 - loss),
    present.map(({ weight }) => weight),
    across,
  );
  return present.flatMap(({ weight, indicators }, at) => {
    const total = lost[at] ?? 0;
    return indicators.map((each, place): Contribution => {
      const share = weight * each.weight;
      const part = total === 0 ? 0 : ((outside[at] ?? 0) * (inside[at]?.[place] ?? 0)) / total;
      const value = valueOf(each.indicator);
      // Where both levels add up, the points are the product itself, without the rounding of the way round.
      const points = within === 'arithmetic' && across === 'arithmetic' ? share * value : share - part;
      return {
        indicator: each.indicator,
        contribution: prepared.scale * points,
        normalised: value,
        share,
      };
    });
  });
}

function isMean(kind: Aggregation): kind is MeanKind {
  return kind === 'arithmetic' || kind === 'geometric';
}
