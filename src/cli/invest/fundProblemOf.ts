import type { Candidate, FundProblem } from '../../domain/invest/FundProblem.ts';
import { CliFault } from '../CliFault.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { idsIn } from '../statistics/input/idsIn.ts';
import { textsIn } from '../statistics/input/textsIn.ts';
import type { FundPlanFile } from './FundPlanFile.ts';

/**
 * A table and a plan as one problem. Codes name the rows, from the column of the plan, else from one that is called `id` or `code`, else the rows are
 * counted from 1.
 *
 * @throws CliFault with the rows whose cost, year or number of stages cannot be
 */
export function fundProblemOf(
  table: CliTable,
  plan: FundPlanFile & { readonly cost: string; readonly budget: number },
): FundProblem {
  const usual = table.header.find((name) => /^(id|code)$/i.test(name));
  const ids = idsIn(table, plan.id ?? usual);
  const costs = numbersOf(table, plan.cost, (value) => value >= 0, '≥ 0');
  const gains = plan.goals.map(({ column }) => figuresIn(table, column));
  const years = plan.year === null ? null : numbersOf(table, plan.year, Number.isInteger, '2026, 2027, …');
  const stages =
    typeof plan.stages === 'number'
      ? null
      : numbersOf(table, plan.stages, (value) => Number.isInteger(value) && value >= 1, '1, 2, …');
  const texts = (column: string | null) => (column === null ? null : textsIn(table, column));
  const [programmes, places, things] = [texts(plan.programme), texts(plan.place), texts(plan.thing)];
  const kinds = [...new Set(plan.groups.map(({ by }) => by))];
  const groups = kinds.map((by) => textsIn(table, by));
  const ranks = plan.ranking === null ? null : figuresIn(table, plan.ranking);
  const figure = (values: Float64Array | null, row: number) => {
    const value = values?.[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
  };
  return {
    candidates: ids.map((id, row): Candidate => ({
      id,
      cost: figure(costs, row),
      gains: gains.map((values) => figure(values, row)),
      programme: programmes?.[row] ?? null,
      year: figure(years, row),
      stages: typeof plan.stages === 'number' ? plan.stages : (figure(stages, row) ?? 1),
      place: places?.[row] ?? null,
      thing: things?.[row] ?? null,
      groups: Object.fromEntries(
        kinds.flatMap((by, at) => {
          const value = groups[at]?.[row] ?? null;
          return value === null ? [] : [[by, value]];
        }),
      ),
    })),
    goals: plan.goals.map(({ column, weight }) => ({ id: column, weight })),
    conditions: {
      budget: plan.budget,
      programmes: plan.programmes,
      years: plan.years,
      groups: plan.groups,
      mustHave: plan.mustHave,
      mustNot: plan.mustNot,
      payOnce: plan.payOnce,
      prerequisites: plan.prerequisites,
    },
    ranking:
      ranks === null
        ? null
        : ids
            .flatMap((id, row) => (Number.isNaN(ranks[row]) ? [] : [{ id, rank: ranks[row] as number }]))
            .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
            .map(({ id }) => id),
  };
}

/** Figures of which every one has to fit; an empty cell is none. */
function numbersOf(
  table: CliTable,
  column: string,
  fits: (value: number) => boolean,
  expected: string,
): Float64Array {
  const values = figuresIn(table, column);
  const wrong = table.rows.filter((_, row) => !Number.isNaN(values[row]) && !fits(values[row] as number));
  if (wrong.length > 0)
    throw new CliFault((words) => {
      return words.figuresOutside(
        table.file,
        wrong.map(({ line }) => line),
        column,
        expected,
      );
    });
  return values;
}
