import { evaluateTarget } from '../../domain/progress/evaluateTarget.ts';
import { progressStatuses } from '../../domain/progress/Progress.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { openTable } from '../statistics/input/openTable.ts';
import { pointsOfTarget } from './pointsOfTarget.ts';
import { targetsIn } from './targetsIn.ts';

const usage = 'progress --targets FILE --csv FILE [--year YEAR]';

/**
 * How far each target is. The figures have a column `year` and one column for each target (`column`, else its `id`), one row for the
 * whole of a year or one for each unit and year. Targets without figures are in the answer and say which column would bring them.
 */
export const progressCommand: Command = {
  name: 'progress',
  usage,
  async run(args) {
    const options = readOptions(args, usage, { values: ['targets', 'csv', 'year'], flags: [] });
    const targets = targetsIn(await openTable(options.required('targets')));
    const table = await openTable(options.required('csv'));
    const years = yearsIn(table);
    const until = options.number('year', Math.max(...years), Number.isInteger, '2025');
    const answers = targets.map((target) => {
      const points = pointsOfTarget(table, years, target);
      const known = (points ?? []).filter(({ year }) => year <= until);
      const { series, start, now, wants, status, after, ...figures } = evaluateTarget(target, known, {
        asOf: until,
      });
      const { id, kind, comparison, value, year, column } = target;
      return {
        id,
        status,
        target: { kind, comparison, value, year, wants },
        column,
        columnFound: points !== null,
        start: start && { year: start.year, value: start.value },
        now: now && { year: now.year, value: now.value },
        after: after && {
          year: after.newest.year,
          value: after.newest.value,
          reaches: after.reaches,
          reachedIn: after.reached && after.reached.year,
        },
        aim: figures.aim,
        gap: figures.gap,
        paceSoFar: figures.paceSoFar,
        paceNeeded: figures.paceNeeded,
        yearsLeft: figures.yearsLeft,
        series: series.map((point) => ({ year: point.year, value: point.value })),
      };
    });
    if (!answers.some(({ columnFound }) => columnFound))
      throw new CliFault((words) =>
        words.noTargetColumn(table.file, targets.map(({ column }) => column).join(', ')),
      );
    const counts = progressStatuses.map((status) => [
      status,
      answers.filter((answer) => answer.status === status).length,
    ]);
    return { statuses: Object.fromEntries(counts) as Record<string, number>, targets: answers };
  },
};

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
