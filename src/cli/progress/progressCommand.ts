import { indicatorIds } from '../../domain/indicator/indicatorIds.ts';
import { createColumns } from '../../domain/outcome/createColumns.ts';
import { decodePlan } from '../../domain/plan/decodePlan.ts';
import { progressYear } from '../../domain/progress/progressYear.ts';
import { progressYears } from '../../domain/progress/progressYears.ts';
import { openEmbedded } from '../brief/openEmbedded.ts';
import { readBriefPlan } from '../brief/readBriefPlan.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { openText } from '../openText.ts';
import type { Options } from '../Options.ts';
import { readOptions } from '../readOptions.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { openTable } from '../statistics/input/openTable.ts';
import { answerOf } from './answerOf.ts';
import { countedAnswers } from './countedAnswers.ts';
import { ownAnswers } from './ownAnswers.ts';
import { pointsOfTarget } from './pointsOfTarget.ts';
import { targetsIn } from './targetsIn.ts';

const usage =
  'progress --targets FILE --csv FILE [--plan PLAN.json] [--year YEAR] | progress --plan PLAN.json [--csv FILE]';

/**
 * How far each target is. The figures have a column `year` and one column for each target (`column`, else its `id`), one row for the
 * whole of a year or one for each unit and year. Targets without figures are in the answer and say which column would bring them. With
 * a plan the targets that the planner set are counted apart (`own`), on the table, or without one on the figures of this installation.
 */
export const progressCommand: Command = {
  name: 'progress',
  usage,
  async run(args) {
    const options = readOptions(args, usage, { values: ['targets', 'csv', 'year', 'plan'], flags: [] });
    const file = options.text('plan') === undefined ? options.required('targets') : options.text('targets');
    const targets = file === undefined ? [] : targetsIn(await openTable(file));
    const csv = file === undefined ? options.text('csv') : options.required('csv');
    const table = csv === undefined ? null : await openTable(csv);
    const years = table === null ? [] : yearsIn(table);
    const yearOr = (usual: number) => options.number('year', usual, Number.isInteger, '2025');
    const newest = Math.max(...years);
    const answers =
      table === null
        ? []
        : targets.map((target) => answerOf(target, pointsOfTarget(table, years, target), yearOr(newest)));
    const own = await ownOf(options, table === null ? null : { table, years }, yearOr);
    const found = [...answers, ...(own ?? [])];
    if (table !== null && !found.some(({ columnFound }) => columnFound))
      throw new CliFault((words) =>
        words.noTargetColumn(table.file, found.map(({ column }) => column).join(', ')),
      );
    return {
      ...(file === undefined ? {} : countedAnswers(answers)),
      ...(own === null ? {} : { own: countedAnswers(own) }),
    };
  },
};

/** The targets of the plan; `null` where none was given. */
async function ownOf(
  options: Options,
  given: { readonly table: CliTable; readonly years: readonly number[] } | null,
  yearOr: (usual: number) => number,
) {
  const path = options.text('plan');
  if (path === undefined) return null;
  const planned = readBriefPlan(await openText(path));
  if (planned === null) throw new CliFault((words) => words.briefPlan(path));
  const { world, reports } = openEmbedded();
  const hash = planned.address.slice(planned.address.indexOf('#') + 1);
  const { plan } = decodePlan(hash, indicatorIds(world));
  if (given !== null) return ownAnswers(plan.ownTargets, world, given, yearOr(Math.max(...given.years)));
  const figures = { world, columns: createColumns(world), reported: reports().figures };
  const usual = progressYear(plan.year, progressYears(world.own, []));
  return ownAnswers(plan.ownTargets, world, { figures }, yearOr(usual));
}

function yearsIn(table: CliTable): readonly number[] {
  const years = Array.from(figuresIn(table, 'year'));
  const wrong = years.findIndex((year) => !(Number.isInteger(year) && year >= 1990 && year <= 2100));
  if (wrong >= 0)
    throw new CliFault((words) =>
      words.targetWrong(
        table.file,
        table.rows[wrong]?.line ?? 0,
        'year',
        String(years[wrong]),
        '2020, 2021, …',
      ),
    );
  return years;
}
