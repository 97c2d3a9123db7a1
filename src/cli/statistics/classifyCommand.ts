import { breaksOf } from '../../domain/classify/breaksOf.ts';
import { deviationBreaks } from '../../domain/classify/deviationBreaks.ts';
import { goodnessOfFit } from '../../domain/classify/goodnessOfFit.ts';
import { fewestClasses, methods, mostClasses } from '../../domain/classify/Legend.ts';
import { CliFault } from '../CliFault.ts';
import { figuresIn } from './input/figuresIn.ts';
import { idsIn } from './input/idsIn.ts';
import { numberList } from './input/numberList.ts';
import { openTable } from './input/openTable.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';

/** How many classes the command line gives; the page's legend stops at seven, a printed table need not. */
const mostPrinted = 50;

const usage = `classify --csv FILE --column COLUMN --method ${methods.join('|')} [--classes 5] [--breaks 10,20] [--id COLUMN]`;

/**
 * Classes of a column by any of the portal's methods, with unrounded bounds. Intervals are (lower, upper], the first is closed
 * below too. Deviation bounds that lie outside the figures keep their empty class here, as in mapclassify's `StdMean`.
 */
export const classifyCommand: Command = {
  name: 'classify',
  usage,
  async run(args) {
    const names = ['csv', 'column', 'method', 'classes', 'breaks', 'id'];
    const options = readOptions(args, usage, { values: names, flags: [] });
    const column = options.required('column');
    const method = options.choice('method', methods);
    const most = method === 'deviation' ? mostClasses : mostPrinted;
    const fits = (value: number) => Number.isInteger(value) && value >= fewestClasses && value <= most;
    const classes = options.number('classes', 5, fits, `${String(fewestClasses)}…${String(most)}`);
    const manual = method === 'manual' ? numberList('breaks', options.required('breaks')) : [];
    const table = await openTable(options.required('csv'));
    const ids = idsIn(table, options.text('id'));
    const values = figuresIn(table, column);
    const sorted = [...values].filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
    const [minimum, maximum] = [sorted[0], sorted.at(-1)];
    if (minimum === undefined || maximum === undefined)
      throw new CliFault((words) => words.fewValues(column, 0, 1));
    const found = breaksOf(sorted, method, classes, manual, mostPrinted);
    const breaks =
      method === 'deviation' && minimum < maximum ? deviationBreaks(sorted, classes) : found.inner;
    const bins = (breaks.at(-1) ?? -Infinity) < maximum ? [...breaks, maximum] : breaks;
    const numberOf = (value: number) => bins.findIndex((bound) => value <= bound);
    const members = bins.map((_, number) => sorted.filter((value) => numberOf(value) === number));
    return {
      column,
      method,
      classes,
      n: sorted.length,
      missing: ids.filter((_, row) => Number.isNaN(values[row])),
      minimum,
      maximum,
      breaks,
      bins,
      intervals: bins.map((upper, number) => ({
        class: number,
        lower: number === 0 ? Math.min(minimum, upper) : bins[number - 1],
        upper,
        count: members[number]?.length ?? 0,
      })),
      counts: members.map((each) => each.length),
      fewer: method === 'deviation' ? null : found.fewer,
      problems: found.problems,
      ...goodnessOfFit(members),
      units: ids.map((id, row) => {
        const value = values[row] ?? NaN;
        return { id, value, class: Number.isNaN(value) ? null : numberOf(value) };
      }),
    };
  },
};
