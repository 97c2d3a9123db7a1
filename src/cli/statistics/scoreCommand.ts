import { contributionsOf } from '../../domain/score/contributionsOf.ts';
import { correlationMatrix } from '../../domain/score/correlationMatrix.ts';
import { effectiveWeights } from '../../domain/score/effectiveWeights.ts';
import { gapBetween } from '../../domain/score/gapBetween.ts';
import { rankScores } from '../../domain/score/rankScores.ts';
import { redundantPairs } from '../../domain/score/redundantPairs.ts';
import { scoreUnits } from '../../domain/score/scoreUnits.ts';
import { usedStructure } from '../../domain/score/usedStructure.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { byName } from './plan/byName.ts';
import { openScorePlan } from './plan/openScorePlan.ts';

const usage = 'score --plan PLAN.json --csv FILE [--id COLUMN]';

/**
 * Scores, ranks, contributions and what stands behind them, by a plan. Units stand in the order of the file; rank 1 has the highest
 * score; `rank` is null, with a `reason`, where a unit is not ranked.
 */
export const scoreCommand: Command = {
  name: 'score',
  usage,
  async run(args) {
    const options = readOptions(args, usage, { values: ['plan', 'csv', 'id'], flags: [] });
    const { plan, ids, given, scored } = await openScorePlan(options);
    const { prepared, structure, missing } = scored;
    const columns = plan.indicators.map(({ column }) => column);
    const used = usedStructure(prepared, structure);
    const { score, dimensions, coverage, incomplete } = scoreUnits(prepared, structure, missing);
    const { rank, order, ranked } = rankScores(score);
    const parts = ids.map((_, unit) =>
      Number.isNaN(score[unit]) ? [] : contributionsOf(prepared, structure, missing, unit),
    );
    const weighed = plan.dimensions.filter(({ weight }, at) => weight > 0 && carries(at));
    const places = new Int32Array(ids.length);
    order.forEach((unit, place) => (places[unit] = place));
    const neighbour = (unit: number, step: 1 | -1) => {
      const place = (places[unit] as number) + step;
      if ((rank[unit] as number) === 0 || place < 0 || place >= ranked) return null;
      const other = order[place] as number;
      const gap =
        step === 1
          ? gapBetween(parts[unit] ?? [], parts[other] ?? [])
          : gapBetween(parts[other] ?? [], parts[unit] ?? []);
      return {
        id: ids[other],
        points: Math.abs((score[unit] as number) - (score[other] as number)),
        by: Object.fromEntries(gap.map(({ indicator, points }) => [columns[indicator], points])),
      };
    };
    const matrix = correlationMatrix(prepared.normalised);
    return {
      n: ids.length,
      ranked,
      scale: prepared.scale === 100 ? 'points of 100' : 'standard deviations',
      aggregation: { indicators: structure.within, dimensions: structure.across },
      missing,
      weights: Object.fromEntries(
        used.dimensions.flatMap(({ weight, indicators }) =>
          indicators.map((each) => [columns[each.indicator], weight * each.weight]),
        ),
      ),
      remarks: prepared.remarks.map(({ indicator, code }) => ({ column: columns[indicator], code })),
      units: ids.map((id, unit) => ({
        id,
        score: score[unit],
        rank: rank[unit] === 0 ? null : rank[unit],
        reason: reasonOf(unit),
        coverage: coverage[unit],
        normalised: byName(columns, (at) => prepared.normalised[at]?.[unit]),
        imputed: columns.filter((_, at) => prepared.imputed[at]?.[unit] === 1),
        missing: columns.filter((_, at) => Number.isNaN(given[at]?.[unit])),
        dimensions: byName(
          weighed.map(({ name }) => name),
          (at) => dimensions[at]?.[unit],
        ),
        contributions: Object.fromEntries(
          (parts[unit] ?? []).map(({ indicator, contribution }) => [columns[indicator], contribution]),
        ),
        above: neighbour(unit, -1),
        below: neighbour(unit, 1),
      })),
      order: Array.from(order.subarray(0, ranked), (unit) => ids[unit]),
      correlations: byName(columns, (row) => byName(columns, (at) => matrix[row]?.[at])),
      redundant: redundantPairs(matrix).map(({ one, other, correlation }) => ({
        columns: [columns[one], columns[other]],
        correlation,
      })),
      effectiveWeights: effectiveWeights(prepared, structure, score).map(({ indicator, ...weight }) => ({
        column: columns[indicator],
        ...weight,
      })),
    };

    function carries(at: number): boolean {
      return (structure.dimensions[at]?.indicators ?? []).some(({ weight }) => weight > 0);
    }
    function reasonOf(unit: number): 'no-weights' | 'missing' | 'coverage' | null {
      if (!Number.isNaN(score[unit])) return null;
      if (used.dimensions.length === 0) return 'no-weights';
      const below = (coverage[unit] as number) < structure.floor;
      return below && missing !== 'leave-out' ? 'coverage' : incomplete[unit] === 1 ? 'missing' : null;
    }
  },
};
