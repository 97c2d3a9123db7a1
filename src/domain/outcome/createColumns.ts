import type { AreaSetId } from '../area/Area.ts';
import type { Column } from '../indicator/Cell.ts';
import { answeringPeriod } from '../indicator/answeringPeriod.ts';
import { figures } from '../indicator/figures.ts';
import { withEdits } from '../indicator/withEdits.ts';
import type { World } from '../indicator/World.ts';
import { knownIndicator } from './knownIndicator.ts';
import { memoize } from './memoize.ts';
import type { UsedIndicator } from './Outcome.ts';

export interface UsedColumn {
  readonly column: Column;
  readonly used: UsedIndicator;
}

export type Columns = (set: AreaSetId, year: number, indicator: string) => UsedColumn;

/**
 * The figures of any indicator, set and year of one world, each formed once. Whoever shows figures beside an
 * outcome (table, profile) asks here, so that they are the same figures the outcome was made of.
 */
export function createColumns(world: World): Columns {
  const columns = memoize<UsedColumn>();
  return (set, year, id) =>
    columns(`${set} ${String(year)} ${id}`, () => {
      const indicator = knownIndicator(world, id);
      const formed = figures(world, indicator, set, year);
      const { column, ...told } = withEdits(world, indicator, set, year, formed);
      return { column, used: { indicator: id, period: answeringPeriod(world, indicator, year), ...told } };
    });
}
