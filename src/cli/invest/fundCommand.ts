import { chooseFunding, usualFundLimits } from '../../domain/invest/chooseFunding.ts';
import { faultsOfFunding } from '../../domain/invest/faultsOfFunding.ts';
import type { FundFault } from '../../domain/invest/FundFault.ts';
import type { Funding, FundList } from '../../domain/invest/Funding.ts';
import type { FundProblem } from '../../domain/invest/FundProblem.ts';
import { studyFunding } from '../../domain/invest/studyFunding.ts';
import { openSolver } from '../../domain/solver/openSolver.ts';
import { finished } from '../../domain/steps/finished.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { listIn } from '../statistics/input/listIn.ts';
import { openTable } from '../statistics/input/openTable.ts';
import { byName } from '../statistics/plan/byName.ts';
import { fundProblemOf } from './fundProblemOf.ts';
import { goalsIn } from './goalsIn.ts';
import { groupLimitsIn } from './groupLimitsIn.ts';
import { readFundPlan } from './readFundPlan.ts';

const usage =
  'fund --csv FILE --cost COLUMN --gain COLUMN[:WEIGHT],... --budget N [--plan PLAN.json] [--id COLUMN] [--min-per COLUMN[=GROUP]:N,...] [--max-per COLUMN[=GROUP]:N,...] [--in a,b] [--out c,d] [--step N] [--study] [--time-limit SECONDS]';

const values = [
  ...['plan', 'csv', 'id', 'cost', 'gain', 'budget', 'min-per', 'max-per', 'in', 'out', 'step', 'time-limit'],
];

/**
 * What to fund: the list that is worth most within the money, beside the one that a ranking alone gives, each row with its reason, in the order of the
 * file. Conditions in conflict are an answer, not a fault. What the plan file says too, the options say over it; limits of groups, musts and
 * must-nots of both hold together.
 */
export const fundCommand: Command = {
  name: 'fund',
  usage,
  async run(args) {
    const options = readOptions(args, usage, { values, flags: ['study'] });
    const file = await readFundPlan(options.text('plan'));
    const amount = (name: string, fallback: number) =>
      options.number(name, fallback, (value) => value >= 0, '≥ 0');
    const gain = options.text('gain');
    const plan = {
      ...file,
      id: options.text('id') ?? file.id,
      cost: options.text('cost') ?? file.cost ?? options.required('cost'),
      goals:
        gain === undefined && file.goals.length > 0 ? file.goals : goalsIn(gain ?? options.required('gain')),
      budget:
        options.text('budget') === undefined
          ? (file.budget ?? Number(options.required('budget')))
          : amount('budget', 0),
      groups: [
        ...file.groups,
        ...groupLimitsIn('min-per', 'least', options.text('min-per')),
        ...groupLimitsIn('max-per', 'most', options.text('max-per')),
      ],
      mustHave: [...file.mustHave, ...listIn(options.text('in') ?? '')],
      mustNot: [...file.mustNot, ...listIn(options.text('out') ?? '')],
    };
    const table = await openTable(options.required('csv'));
    const problem = fundProblemOf(table, plan);
    const [fault] = faultsOfFunding(problem);
    if (fault !== undefined) throw faultTold(fault);
    const limits = { ...usualFundLimits, seconds: amount('time-limit', usualFundLimits.seconds) };
    const step = options.text('step') === undefined ? file.step : amount('step', 0);
    const solver = await openSolver();
    const funding = chooseFunding(problem, solver, limits, step);
    return {
      ...told(problem, funding),
      ...(options.has('study') ? { study: finished(studyFunding(problem, solver, limits)) } : {}),
    };
  },
};

function told(problem: FundProblem, funding: Funding) {
  const { status, bound, gap, ranked, better, reasons, overlaps, conflict, next } = funding;
  const columns = problem.goals.map(({ id }) => id);
  const named = (gains: readonly number[]) => byName(columns, (at) => gains[at]);
  const list = ({ funded, totals }: FundList) => ({
    chosen: funded.map(({ id }) => id),
    funded,
    totals: {
      ...totals,
      gains: named(totals.gains),
      gainsUnknown: byName(columns, (at) => totals.gainsUnknown[at]),
    },
  });
  const paid = new Set(funding.funded.map(({ id }) => id));
  return {
    n: problem.candidates.length,
    budget: problem.conditions.budget,
    status,
    bound,
    gap,
    ...list(funding),
    ranked: { ...list(ranked), broken: ranked.broken },
    better: { ...better, gains: named(better.gains) },
    units: problem.candidates.map(({ id, cost, gains }) => ({
      id,
      in: paid.has(id),
      cost,
      gains: byName(columns, (at) => gains[at]),
      reason: reasons[id] ?? null,
    })),
    overlaps,
    conflict,
    next: next === null ? null : { ...next, gains: named(next.gains) },
  };
}

function faultTold(fault: FundFault): CliFault {
  if (fault.code === 'candidate-unknown') return new CliFault((words) => words.unitUnknown(fault.id));
  if (fault.code === 'same-id') return new CliFault((words) => words.idTwice(fault.id));
  return new CliFault((words) => words.fundFault(JSON.stringify(fault)));
}
