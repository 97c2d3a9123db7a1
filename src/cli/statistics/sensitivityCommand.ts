import { leaveOneOut } from '../../domain/score/sensitivity/leaveOneOut.ts';
import { usualChoices } from '../../domain/score/sensitivity/SensitivityChoices.ts';
import { sensitivityOf } from '../../domain/score/sensitivity/sensitivityOf.ts';
import { weightFlips } from '../../domain/score/sensitivity/weightFlips.ts';
import { compareRankings } from '../../domain/score/sensitivity/compareRankings.ts';
import { rankScores } from '../../domain/score/rankScores.ts';
import { scoreUnits } from '../../domain/score/scoreUnits.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import type { Options } from '../Options.ts';
import { readOptions } from '../readOptions.ts';
import { figuresIn } from './input/figuresIn.ts';
import { openScorePlan, type OpenedPlan } from './plan/openScorePlan.ts';

const usage =
  'sensitivity --plan PLAN.json --csv FILE [--draws 1000] [--seed 1] [--top 10] [--unit ID] [--against OTHER.json] [--id COLUMN]';

/** The largest weight that is tried for a unit: the end of a slider, or twice the largest weight of the plan. */
const slider = 100;

/**
 * How the order depends on the choices of a plan. Not a confidence interval. With `--unit` also which single weight
 * brings that unit into or out of the first k, with `--against` the shifts to another plan over the same table.
 */
export const sensitivityCommand: Command = {
  name: 'sensitivity',
  usage,
  async run(args) {
    const values = ['plan', 'csv', 'draws', 'seed', 'top', 'unit', 'against', 'id'];
    const options = readOptions(args, usage, { values, flags: [] });
    const opened = await openScorePlan(options);
    const { plan, ids, scored, table } = opened;
    const whole = (value: number) => Number.isInteger(value) && value > 0;
    const top = options.number('top', plan.top, whole, '1, 10, …');
    const draws = options.number('draws', usualChoices.draws, whole, '1000, …');
    const seed = options.number('seed', usualChoices.seed, Number.isInteger, '1, 2, …');
    const columns = plan.indicators.map(({ column }) => column);
    const counted = plan.indicators.map((each) =>
      each.counted === null ? null : figuresIn(table, each.counted),
    );
    const found = finished(sensitivityOf(scored, { ...plan.sensitivity, draws, seed, top, counted }));
    const named = (units: readonly number[]) => units.map((unit) => ids[unit]);
    const groups = new Map<number, string[]>();
    found.group.forEach((group, unit) => {
      if (group > 0) groups.set(group, [...(groups.get(group) ?? []), ids[unit] ?? '']);
    });
    return {
      n: ids.length,
      draws,
      seed,
      top,
      meaning: 'sensitivity to choices, not a confidence interval',
      concentration: plan.sensitivity.concentration,
      alternatives: found.alternatives,
      samplingError: columns.filter((_, at) => counted[at] !== null),
      units: ids.map((id, unit) => ({
        id,
        rank: found.rank[unit] === 0 ? null : found.rank[unit],
        rankMean: found.mean[unit],
        rank5: found.lower[unit],
        rankMedian: found.median[unit],
        rank95: found.upper[unit],
        probabilityInTop: found.inTop[unit],
        standing: found.standing[unit],
        group: found.group[unit] === 0 ? null : found.group[unit],
      })),
      groups: [...groups].sort(([a], [b]) => a - b).map(([, members]) => members),
      leaveOneOut: leaveOneOut(scored.prepared, scored.structure, scored.missing, top).map((each) => ({
        column: columns[each.indicator],
        spearman: each.spearman,
        meanShift: each.meanShift,
        entering: named(each.entering),
        leaving: named(each.leaving),
        shifts: Object.fromEntries(ids.map((id, unit) => [id, each.shift[unit]])),
      })),
      ...weightsFor(options, opened, top),
      ...(await comparedWith(options, opened, top)),
    };
  },
};

function weightsFor(options: Options, { plan, ids, scored }: OpenedPlan, top: number): object {
  const id = options.text('unit');
  if (id === undefined) return {};
  const unit = ids.indexOf(id);
  if (unit < 0) throw new CliFault((words) => words.unitUnknown(id));
  const grouped = plan.dimensions.length < plan.indicators.length;
  const weights = plan.indicators.map(({ weight }) => weight);
  const most = Math.max(slider, 2 * Math.max(...weights));
  // Without dimensions each indicator is one of its own, and its weight is the dimension's: one dimension is then the same mean.
  const flat = {
    ...scored.structure,
    dimensions: [{ weight: 1, indicators: weights.map((weight, indicator) => ({ indicator, weight })) }],
    within: scored.structure.across === 'geometric' ? ('geometric' as const) : ('arithmetic' as const),
  };
  const counts = scored.structure.across === 'copeland' || scored.structure.across === 'outranking';
  const structure = grouped || counts ? scored.structure : flat;
  const flips = finished(weightFlips(scored.prepared, structure, scored.missing, { unit, top, most }));
  return {
    unit: {
      id,
      weightChanges: flips.map(({ indicator, ...flip }) => ({
        column: plan.indicators[indicator]?.column,
        ...flip,
      })),
    },
  };
}

async function comparedWith(options: Options, { ids, scored }: OpenedPlan, top: number): Promise<object> {
  const against = options.text('against');
  if (against === undefined) return {};
  const other = await openScorePlan({
    ...options,
    required: (name) => (name === 'plan' ? against : options.required(name)),
  });
  const ranksOf = ({ prepared, structure, missing }: OpenedPlan['scored']) =>
    rankScores(scoreUnits(prepared, structure, missing).score).rank;
  const [first, second] = [ranksOf(scored), ranksOf(other.scored)];
  const { shift, entering, leaving, spearman, meanShift } = compareRankings(first, second, top);
  const named = (units: readonly number[]) => units.map((unit) => ids[unit]);
  return {
    against: {
      plan: against,
      spearman,
      meanShift,
      entering: named(entering),
      leaving: named(leaving),
      units: ids.map((id, unit) => ({
        id,
        rank: first[unit] === 0 ? null : first[unit],
        rankThere: second[unit] === 0 ? null : second[unit],
        shift: shift[unit],
      })),
    },
  };
}
