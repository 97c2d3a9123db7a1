import { countPoverty } from '../../domain/poverty/countPoverty.ts';
import type { PovertyMeasures } from '../../domain/poverty/CountedPoverty.ts';
import { CliFault } from '../CliFault.ts';
import type { CliTable } from './input/CliTable.ts';
import { figuresIn } from './input/figuresIn.ts';
import { idsIn } from './input/idsIn.ts';
import { listIn } from './input/listIn.ts';
import { numberList } from './input/numberList.ts';
import { openTable } from './input/openTable.ts';
import { textsIn } from './input/textsIn.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';

const usage =
  'mpi --csv FILE --indicators a,b,c --cutoff K [--weights 1,1,2|1/6,1/6,…] [--group COLUMN] [--population COLUMN] [--id COLUMN]';

/**
 * Multidimensional poverty by counting. Every indicator is a column of 0 (not deprived) and 1 (deprived). The cut-off is in the units of the
 * weights: 3 of equally weighted columns (each weighs 1 unless `--weights` says otherwise), 1/3 of weights that add up to 1; or a
 * share with a sign, `33.3%`.
 */
export const mpiCommand: Command = {
  name: 'mpi',
  usage,
  async run(args) {
    const names = ['csv', 'indicators', 'cutoff', 'weights', 'group', 'population', 'id'];
    const options = readOptions(args, usage, { values: names, flags: [] });
    const table = await openTable(options.required('csv'));
    const indicators = listIn(options.required('indicators'));
    if (indicators.length === 0) throw new CliFault((words) => words.optionMissing('--indicators', usage));
    const deprived = indicators.map((column) => deprivationsIn(table, column));
    const given = options.text('weights');
    const weights = given === undefined ? indicators.map(() => 1) : numberList('weights', given);
    if (weights.length !== indicators.length)
      throw new CliFault((words) => words.weightsCount(weights.length, indicators.length));
    if (weights.some((weight) => weight <= 0))
      throw new CliFault((words) => words.optionValue('weights', given ?? '', 'numbers above 0'));
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const cutoff = cutoffShare(options.required('cutoff'), total);
    const group = options.text('group');
    const population = options.text('population');
    const counted = countPoverty({
      deprived,
      weights,
      cutoff,
      ...(group === undefined ? {} : { groups: textsIn(table, group) }),
      ...(population === undefined ? {} : { people: figuresIn(table, population) }),
    });
    const ids = idsIn(table, options.text('id'));
    const told = ({ indicators: parts, ...measures }: PovertyMeasures) => ({
      ...measures,
      indicators: parts.map((part, at) => ({
        indicator: indicators[at],
        weight: counted.weights[at],
        uncensoredHeadcount: part.uncensored,
        censoredHeadcount: part.censored,
        contribution: part.contribution,
      })),
    });
    const { rows, people, H, A, M0 } = counted;
    return {
      ...told({ rows, people, H, A, M0, indicators: counted.indicators }),
      cutoff,
      missing: counted.missing.map((row) => ids[row]),
      groups: counted.groups.map(({ group: name, populationShare, contribution, ...measures }) => ({
        group: name,
        populationShare,
        contribution,
        ...told(measures),
      })),
    };
  },
};

function deprivationsIn(table: CliTable, column: string): Float64Array {
  const values = figuresIn(table, column);
  const wrong = values.findIndex((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
  if (wrong >= 0)
    throw new CliFault((words) =>
      words.deprivationNotBinary(table.file, table.rows[wrong]?.line ?? 0, column, String(values[wrong])),
    );
  return values;
}

function cutoffShare(text: string, total: number): number {
  const percent = /^(\d*\.?\d+)\s*%$/.exec(text);
  const [value = NaN] = percent === null ? numberList('cutoff', text) : [(Number(percent[1]) / 100) * total];
  if (!(value > 0 && value <= total * (1 + 1e-9)))
    throw new CliFault((words) => words.cutoffOutside(text, String(total)));
  return Math.min(1, value / total);
}
